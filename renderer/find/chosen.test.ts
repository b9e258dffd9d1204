import { expect, it } from 'vitest';
import type { FoundArticle } from '../../shared/contract/find.ts';
import { chosenPlaces, leaving, placeKey } from './chosen.ts';

const place = (from: number) => ({ place: { kind: 'field' as const, field: 'headline' as const }, from, to: from + 1, words: 'a', text: 'b' });
const article = (id: string, ...from: number[]): FoundArticle => ({ id, headline: '', stage: 'draft', found: from.map((at) => ({ ...place(at), before: '', after: '' })) });

it('gives on what was not left out, and no article without a place', () => {
  const articles = [article('one', 0, 3), article('two', 1)];
  expect(chosenPlaces(articles, new Set())).toEqual([{ id: 'one', found: [place(0), place(3)] }, { id: 'two', found: [place(1)] }]);
  const leftOut = leaving(new Set(), [placeKey('one', 0), placeKey('two', 0)], true);
  expect(chosenPlaces(articles, leftOut)).toEqual([{ id: 'one', found: [place(3)] }]);
  expect(chosenPlaces(articles, leaving(leftOut, [placeKey('two', 0)], false)).map(({ id }) => id)).toEqual(['one', 'two']);
});
