import { z } from 'zod';
import { articleSchema } from '../article/article.ts';
import { timestampSchema } from '../article/fields.ts';
import { idSchema } from '../article/id.ts';
import { call } from './call.ts';

/**
 * Why a revision was cut. `writing` and `rest` come by themselves, after ten minutes of writing and after thirty without;
 * `restored` and `replaced` are what stood there before another version was put in its place; `migration` comes before the
 * form of articles changes.
 */
export const REVISION_REASONS = [
  'created', 'duplicated', 'named', 'stage', 'import', 'export', 'replaced', 'sample', 'restored', 'writing', 'rest', 'migration',
] as const;
export type RevisionReason = (typeof REVISION_REASONS)[number];
/** Those that come by themselves: the only ones that are ever thinned out. */
export const AUTOMATIC_REASONS = ['writing', 'rest'] as const satisfies readonly RevisionReason[];

export const revisionSchema = z.strictObject({
  /** Counts up within the library; orders revisions, times do not. */
  sequence: z.int(),
  name: z.string(),
  reason: z.enum(REVISION_REASONS),
  /** Who, by name; empty where the settings name nobody. */
  by: z.string(),
  at: timestampSchema,
  words: z.int().nonnegative(),
  isPinned: z.boolean(),
  /** Whether it went out: a publication refers to it. */
  isPublished: z.boolean(),
});
export type Revision = z.infer<typeof revisionSchema>;

const oneRevision = z.strictObject({ articleId: idSchema, sequence: z.int() });
const thinning = z.strictObject({
  /** How many revisions. */
  revisions: z.int().nonnegative(),
  /** What the library file has free for new text afterwards, or would have. */
  bytes: z.int().nonnegative(),
});
/** In days, by the times that the revisions carry. */
const olderThan = z.strictObject({ days: z.int().min(1).max(36_500) });

export const revisionCalls = {
  /** The last first. `isChanged`: the present draft says something else than the last one. */
  'revisions.list': call(z.strictObject({ articleId: idSchema }), z.strictObject({ revisions: z.array(revisionSchema), isChanged: z.boolean() })),
  /** Names the present draft. Where the last revision says the same, that one takes the name and none is cut. */
  'revisions.create': call(z.strictObject({ articleId: idSchema, name: z.string().max(200) }), z.strictObject({ revision: revisionSchema })),
  'revisions.get': call(oneRevision, z.strictObject({ article: articleSchema, revision: revisionSchema })),
  /** What is left out stays. */
  'revisions.change': call(
    oneRevision.extend({ name: z.string().trim().max(200).optional(), isPinned: z.boolean().optional() }),
    z.strictObject({ revision: revisionSchema }),
  ),
  /**
   * Cuts a revision of the present draft, then puts an earlier one in its place; none goes. Where the article stands on its
   * way to readers (stage, time of publication, embargo) stays as it is now.
   */
  'revisions.restore': call(oneRevision, z.strictObject({ sequence: z.int(), savedAt: timestampSchema })),
  /** What `revisions.thinOut` would take now. */
  'revisions.thinnable': call(olderThan, thinning),
  /** Takes the automatic revisions that are older and neither named, pinned nor published, and what only they held. */
  'revisions.thinOut': call(olderThan, thinning),
};
