import { expect, test } from 'vitest';
import { draftSavePart } from './draft-save.ts';
import { exportPart } from './export.ts';
import { findingPart } from './finding.ts';
import { hostileHtmlPart } from './hostile-html.ts';
import { generatedArticle, VOCABULARY } from './generate.ts';
import { resultsPage } from './results.ts';
import { revisionsPart } from './revisions.ts';
import { searchPart } from './search.ts';
import { spellingPart } from './spelling.ts';
import { articleSchema } from '../shared/article/article.ts';
import { quantile } from './timing.ts';

test.for([exportPart, searchPart, findingPart, draftSavePart, revisionsPart, spellingPart, hostileHtmlPart])('the short form of $name comes to ratios', async (part) => {
  const { rows } = await part.measure('short');
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(Number.isFinite(row.ratio), row.what).toBe(true);
    expect(row.ratio, row.what).toBeGreaterThan(0);
  }
});

test('the generator gives the same valid article for the same number, and another for another', () => {
  expect(generatedArticle(5)).toEqual(generatedArticle(5));
  expect(generatedArticle(6).body).not.toEqual(generatedArticle(5).body);
  for (const number of [0, 1, 99_999]) articleSchema.parse(generatedArticle(number));
  expect(new Set(VOCABULARY).size).toBe(VOCABULARY.length);
});

test('a quantile is one of the values, by nearest rank', () => {
  const values = [5, 1, 4, 2, 3];
  expect([0, 0.5, 0.95, 1].map((part) => quantile(values, part))).toEqual([1, 3, 5, 5]);
});

test('the results page says what was missed and what could not be measured', () => {
  const row = { what: 'x', ours: '1 ms', yardstick: '2 ms', ratio: 0.5, reading: 'times', promise: { text: 'at least 50', kept: false } };
  const page = resultsPage(
    [{ part: exportPart, outcome: { rows: [row], notes: [] } }, { part: searchPart, failure: 'no disk' }], { chromium: 'no Chromium' }, 'npm run bench', new Date(0),
  );
  expect(page).toContain('**0.5** times | at least 50: **missed** |');
  expect(page).toContain('Not measured: no disk');
});
