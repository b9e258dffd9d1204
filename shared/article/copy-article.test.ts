import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleArbitrary } from './article.arbitrary.ts';
import { articleSchema } from './article.ts';
import { copyArticle } from './copy-article.ts';

const NOW = '2026-11-29T06:00:00.000Z';

test('a copy says what the article says, and has been nowhere', () => {
  fc.assert(fc.property(articleArbitrary, (article) => {
    const copy = copyArticle(article, NOW);
    expect(articleSchema.parse(copy)).toEqual(copy);
    expect(copy.id).not.toBe(article.id);
    expect(copy.body).toEqual(article.body);
    const { stage, slug, canonicalUrl, corrections, publishedAt, ...kept } = copy.fields;
    expect({ stage, slug, canonicalUrl, corrections, publishedAt }).toEqual({ stage: 'draft', slug: '', canonicalUrl: '', corrections: [], publishedAt: null });
    expect(article.fields).toMatchObject(kept);
    expect([copy.createdAt, copy.modifiedAt]).toEqual([NOW, NOW]);
  }));
});
