import { z } from 'zod';
import { articleSchema } from '../article/article.ts';
import { timestampSchema } from '../article/fields.ts';
import { idSchema } from '../article/id.ts';
import { call } from './call.ts';

export const REVISION_REASONS = ['created', 'named', 'stage', 'import', 'export', 'replaced', 'sample'] as const;

export const revisionSchema = z.strictObject({
  /** Counts up within the library; orders revisions, times do not. */
  sequence: z.int(),
  name: z.string(),
  reason: z.enum(REVISION_REASONS),
  /** Who, by name; empty where the settings name nobody. */
  by: z.string(),
  at: timestampSchema,
  words: z.int().nonnegative(),
});
export type Revision = z.infer<typeof revisionSchema>;

export const revisionCalls = {
  'revisions.list': call(z.strictObject({ articleId: idSchema }), z.strictObject({ revisions: z.array(revisionSchema) })),
  'revisions.create': call(z.strictObject({ articleId: idSchema, name: z.string().max(200) }), z.strictObject({ revision: revisionSchema })),
  'revisions.get': call(z.strictObject({ articleId: idSchema, sequence: z.int() }), z.strictObject({ article: articleSchema, revision: revisionSchema })),
};
