import { z } from 'zod';
import { articleSchema } from '../article/article.ts';
import { stageSchema } from '../article/fields.ts';
import { languageSchema } from '../article/language.ts';
import { idSchema } from '../article/id.ts';
import { articleRowSchema } from './article-row.ts';
import { call } from './call.ts';
import { inTrashSchema } from './trash.ts';

/** What a related link shows of the library article that it points to. */
export const targetSchema = z.strictObject({ id: idSchema, headline: z.string(), url: z.string().nullable(), stage: stageSchema, isInTrash: z.boolean() });

export const articleCalls = {
  /** Every word of `query` must stand in the article (as a prefix); empty: all. `cursor` is from the page before. */
  'articles.list': call(
    z.strictObject({
      query: z.string().max(1000).default(''),
      stages: z.array(stageSchema).default([]),
      order: z.enum(['newest', 'relevance']).default('newest'),
      limit: z.int().min(1).max(500).default(50),
      cursor: z.string().max(200).nullable().default(null),
    }),
    z.strictObject({ rows: z.array(articleRowSchema), nextCursor: z.string().nullable() }),
  ),
  'articles.counts': call(z.strictObject({}), z.record(stageSchema, z.int().nonnegative())),
  /** The present draft. `sequence` is what the next `drafts.save` names as its base; `trash`: null where it is not there. */
  'articles.get': call(
    z.strictObject({ id: idSchema }),
    z.strictObject({ article: articleSchema, sequence: z.int(), trash: inTrashSchema.nullable() }),
  ),
  /** With a template, that says what the language and the house style are. */
  'articles.create': call(
    z.strictObject({
      language: languageSchema.nullable().default(null), houseStyle: idSchema.nullable().default(null), template: idSchema.nullable().default(null),
    }),
    z.strictObject({ article: articleSchema, sequence: z.int() }),
  ),
  /** A draft with the same words; of an article in the trash too. */
  'articles.duplicate': call(
    z.strictObject({ id: idSchema }),
    z.strictObject({ articleId: idSchema }),
  ),
  'articles.setStage': call(
    z.strictObject({ id: idSchema, stage: stageSchema }),
    z.strictObject({ sequence: z.int() }),
  ),
  /** Present headlines of those ids that are in the library; the others are left out. */
  'articles.targets': call(
    z.strictObject({ ids: z.array(idSchema).max(1000) }),
    z.strictObject({ targets: z.array(targetSchema) }),
  ),
  /** Which articles link to this one by a related link: the first of them, and how many in all; those in the trash do not count. */
  'articles.linkers': call(
    z.strictObject({ id: idSchema, limit: z.int().min(1).max(100).default(20) }),
    z.strictObject({ rows: z.array(articleRowSchema), articles: z.int().nonnegative() }),
  ),
};
