import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleArbitrary } from './article.arbitrary.ts';
import { articleSchema } from './article.ts';

test('random articles are articles, and survive JSON', () => {
  fc.assert(fc.property(articleArbitrary, (article) => {
    expect(articleSchema.parse(JSON.parse(JSON.stringify(article)))).toEqual(article);
  }), { numRuns: 200 });
});
