import { z } from 'zod';
import { idSchema } from '../article/id.ts';
import { ignoredHitSchema } from '../house-rules/ignored-hit.ts';
import { LANGUAGES } from '../messages/language.ts';
import { snippetsSchema } from '../typing/snippet.ts';
import { shortcutsSchema } from '../shortcuts/keys.ts';
import { articleLookShape } from './article-look.ts';
import { call } from './call.ts';

export const settingsSchema = z.strictObject({
  /** The language of the screens, not of the articles. */
  language: z.enum(LANGUAGES),
  theme: z.enum(['system', 'light', 'dark']),
  ...articleLookShape,
  /** The contributor who writes here; null: nobody has said. */
  me: idSchema.nullable(),
  /** Whether the desk asks for `me` while nobody has said; false once that was sent away. */
  asksWhoIAm: z.boolean(),
  /** For new articles. */
  houseStyle: idSchema,
  /** Absolute path of a folder, on another disk at best, where every backup also goes; null: nowhere else. */
  secondBackupFolder: z.string().max(4096).nullable(),
  /** After how many days automatic revisions may be thinned out by hand; null: all are kept. */
  thinOutAfter: z.int().min(1).max(36_500).nullable(),
  /** Whether quotation marks, dashes and the ellipsis are set as print has them while one types. */
  smartTyping: z.boolean(),
  /** The person's own short forms of text. */
  snippets: snippetsSchema,
  /** Names of special characters used lately, the newest first. */
  recentCharacters: z.array(z.string().max(40)).max(20),
  /** Keys that the person gave to actions; the others have those that they come with. */
  shortcuts: shortcutsSchema,
  /** Whether words that no dictionary knows are marked while they are written. */
  checksSpelling: z.boolean(),
  /** What house rules are not to say again in any article; changed by `houseRules.ignore` and `houseRules.heed`. */
  ignoredHits: z.array(ignoredHitSchema),
});
export type Settings = z.infer<typeof settingsSchema>;

export const settingsCalls = {
  'settings.get': call(z.strictObject({}), settingsSchema),
  'settings.change': call(settingsSchema.omit({ ignoredHits: true }).partial(), settingsSchema),
  'system.info': call(
    z.strictObject({}),
    /** `library`: the same for as long as the library lives, and no other's. */
    z.strictObject({ version: z.string(), library: z.string(), libraryFolder: z.string(), schemaVersion: z.int(), articles: z.int(), sampleArticles: z.int() }),
  ),
  /** Takes the sample articles, their images and contributors away; articles of the person's own stay. */
  'samples.remove': call(z.strictObject({}), z.strictObject({ removed: z.int() })),
};
