import { z } from 'zod';
import { call } from './call.ts';
import { failureSchema } from './error.ts';

/** What can be done about a damaged library: everything that can be had, or one of the two sources alone. */
export const RECOVERY_WAYS = ['backupAndSalvage', 'backup', 'salvage'] as const;
export type RecoveryWay = (typeof RECOVERY_WAYS)[number];
export const RECOVERY_STEPS = ['copying', 'blocks', 'articles', 'revisions', 'rest', 'verifying'] as const;
export type RecoveryStep = (typeof RECOVERY_STEPS)[number];

/** Whether the library can be worked in. `failure` says why not. */
export const libraryStateSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open') }),
  z.strictObject({ kind: z.literal('readOnly'), failure: failureSchema }),
  /** Its folder has gone; what is open is still shown, nothing can be saved. */
  z.strictObject({ kind: z.literal('away'), failure: failureSchema }),
  /** Nothing is read or written until the person has chosen. */
  z.strictObject({ kind: z.literal('damaged'), failure: failureSchema }),
]);
export type LibraryState = z.infer<typeof libraryStateSchema>;

/** How much of one kind was in the damaged file and how much of it is in the library now. */
const countSchema = z.strictObject({
  recovered: z.int().nonnegative(),
  /** Known to have been there, and not found. */
  lost: z.int().nonnegative(),
});

/** An article whose row was lost: made anew of its draft, whose fields are a version's, or of a version alone. */
export const rebuiltArticleSchema = z.strictObject({
  id: z.string(),
  source: z.enum(['draft', 'version']),
  /** When the version was cut, ISO 8601; null: no version's fields could be read. */
  at: z.string().nullable(),
});
export type RebuiltArticle = z.infer<typeof rebuiltArticleSchema>;

export const recoveryReportSchema = z.strictObject({
  way: z.enum(RECOVERY_WAYS),
  /** Of the backup that was used: when it was made, ISO 8601; null: none was used. */
  backupAt: z.string().nullable(),
  /** `incomplete`: of the recovered ones, those with a marked gap; `rebuilt`: those whose row was lost. */
  articles: countSchema.extend({ incomplete: z.int().nonnegative(), rebuilt: z.int().nonnegative(), fromBackup: z.int().nonnegative() }),
  revisions: countSchema.extend({ incomplete: z.int().nonnegative() }),
  blocks: countSchema,
  contributors: countSchema,
  templates: countSchema,
  houseStyles: countSchema,
  settings: countSchema,
  /** Part of the file could not be read at all, so that more may be lost than is counted. */
  mayLackMore: z.boolean(),
  /** Ids of the articles with a marked gap; the first thousand. */
  incompleteArticles: z.array(z.string()),
  /** The first thousand. */
  rebuiltArticles: z.array(rebuiltArticleSchema),
  /** Where the damaged file lies now. */
  setAside: z.string(),
});
export type RecoveryReport = z.infer<typeof recoveryReportSchema>;

/** Answered whatever state the library is in. */
export const libraryStateCalls = {
  'library.state': call(z.strictObject({}), libraryStateSchema),
  /** Opens the library again, now; what cannot be opened is told in the state. */
  'library.tryAgain': call(z.strictObject({}), libraryStateSchema),
  /** What a recovery could draw on. */
  'library.outlook': call(
    z.strictObject({}),
    z.strictObject({
      file: z.string(),
      /** Of the damaged file; 0 where there is none left. */
      bytes: z.int().nonnegative(),
      /** The newest sound backup. */
      backup: z.strictObject({ file: z.string(), at: z.string() }).nullable(),
    }),
  ),
  /** Builds a sound library beside the damaged file, sets that aside and opens the new one. */
  'library.recover': call(z.strictObject({ way: z.enum(RECOVERY_WAYS) }), recoveryReportSchema),
  /** Ends a recovery under way; nothing is changed. */
  'library.cancelRecovery': call(z.strictObject({}), z.strictObject({})),
};
export type LibraryStateCall = keyof typeof libraryStateCalls;
