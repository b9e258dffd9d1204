import { z } from 'zod';
import { blockSchema } from './block.ts';
import { fieldsSchema, timestampSchema, type Fields } from './fields.ts';
import { idSchema, newId } from './id.ts';

/** Raised whenever an article stored before could no longer be read as it is; docs/article-model.md lists the versions. */
export const ARTICLE_SCHEMA_VERSION = 1;

export const articleSchema = z.strictObject({
  schemaVersion: z.literal(ARTICLE_SCHEMA_VERSION),
  id: idSchema,
  fields: fieldsSchema,
  body: z.array(blockSchema).superRefine((body, context) => {
    const seen = new Set<string>();
    body.forEach((block, index) => {
      if (seen.has(block.id)) context.addIssue({ code: 'custom', message: 'duplicateBlockId', path: [index, 'id'] });
      seen.add(block.id);
    });
  }),
  createdAt: timestampSchema,
  modifiedAt: timestampSchema,
});
export type Article = z.infer<typeof articleSchema>;

/** The fields of an article that nobody has written yet. */
export function emptyFields(language: string, houseStyle: string): Fields {
  return {
    headline: '', headlineIsWorking: false, standfirst: '', slug: '', language, houseStyle, dateline: null,
    byline: [], publisher: '', source: '', initials: [], creditLine: { kind: 'auto' }, section: '', tags: [],
    mediaTopics: [], stage: 'draft', embargo: null, corrections: [], canonicalUrl: '', publishedAt: null,
  };
}

/** A new article with one empty paragraph, ready to type in. `now` is ISO 8601. */
export function newArticle(language: string, houseStyle: string, now: string): Article {
  return {
    schemaVersion: ARTICLE_SCHEMA_VERSION, id: newId(), fields: emptyFields(language, houseStyle),
    body: [{ type: 'paragraph', id: newId(), children: [] }], createdAt: now, modifiedAt: now,
  };
}
