import { z } from 'zod';
import { stageSchema, timestampSchema } from '../article/fields.ts';
import { idSchema } from '../article/id.ts';

/** A line of the desk's list. */
export const articleRowSchema = z.strictObject({
  id: idSchema,
  headline: z.string(),
  headlineIsWorking: z.boolean(),
  stage: stageSchema,
  language: z.string(),
  /** The byline's names, in order. */
  names: z.array(z.string()),
  words: z.int().nonnegative(),
  /** Places that are still to be filled in ("TK"). */
  placeholders: z.int().nonnegative(),
  modifiedAt: timestampSchema,
  isSample: z.boolean(),
});
export type ArticleRow = z.infer<typeof articleRowSchema>;
