import { z } from 'zod';
import { STAGES } from '../article/fields.ts';
import { idSchema } from '../article/id.ts';
import { findQuerySchema } from '../find/find-query.ts';
import { FOUND_FIELDS } from '../find/found.ts';
import { call } from './call.ts';

const place = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('field'), field: z.enum(FOUND_FIELDS) }),
  z.strictObject({ kind: z.literal('block'), blockId: idSchema, part: z.int().nonnegative() }),
]);
/** `from` and `to` count UTF-16 code units of the run; `words` are those found, `text` what is to stand there instead. */
const found = z.strictObject({ place, from: z.int().nonnegative(), to: z.int().positive(), words: z.string().min(1), text: z.string() });

export const foundHereSchema = found.extend({
  /** What stands around it in its run, shortened. */
  before: z.string(), after: z.string(),
});
export type FoundHere = z.infer<typeof foundHereSchema>;

export const foundArticleSchema = z.strictObject({
  id: idSchema, headline: z.string(), stage: z.enum(STAGES), found: z.array(foundHereSchema).min(1),
});
export type FoundArticle = z.infer<typeof foundArticleSchema>;

/** As many places as a person goes through; a search that finds more says so. */
export const MOST_FOUND = 1000;

export const findCalls = {
  /**
   * Every place in the articles outside the trash, those changed last first. A search that is asked for while another is
   * under way ends that one. `invalidInput` with the reason `notAPattern` or `patternTooSlow` where `query` is at fault.
   */
  'find.inLibrary': call(
    z.strictObject({ query: findQuerySchema, replacement: z.string().max(1000).default(''), limit: z.int().min(1).max(MOST_FOUND).default(MOST_FOUND) }),
    z.strictObject({
      articles: z.array(foundArticleSchema),
      /** How many articles were looked through. */
      searched: z.int().nonnegative(),
      /** The limit was reached: there may be more. */
      hasMore: z.boolean(),
      /** Ended by `find.stop` or by another search: what is here is not all. */
      isStopped: z.boolean(),
    }),
  ),
  'find.stop': call(z.strictObject({}), z.strictObject({})),
  /**
   * Puts `text` where `words` still stand; each article's version before it is kept as a revision. Articles are written one
   * by one: what was written stays where a later one cannot be.
   */
  'find.replaceInLibrary': call(
    z.strictObject({ articles: z.array(z.strictObject({ id: idSchema, found: z.array(found).min(1) })).min(1).max(MOST_FOUND) }),
    z.strictObject({
      articles: z.int().nonnegative(), places: z.int().nonnegative(),
      /** Places left as they are: their words are others by now, or their article has gone. */
      left: z.int().nonnegative(),
    }),
  ),
};
