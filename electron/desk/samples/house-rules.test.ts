import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/article/block.ts';
import { HouseChecker } from '../../../shared/house-rules/house-checker.ts';
import { umumId } from '../../../shared/house-style/umum-id.ts';
import { sampleLibrary } from './sample-library.ts';

const { articles } = sampleLibrary();
const checked = (language: string): HouseChecker => new HouseChecker(umumId.rules, language);

/** How often each rule finds something in a text, a line a paragraph. */
function counts(text: string): Record<string, number> {
  const body = text.split('\n').map((line, index): Block => ({ type: 'paragraph', id: `p${index}`, children: line === '' ? [] : [{ type: 'text', text: line }] }));
  return countsOf(checked('id').hits({ headline: '', standfirst: '' }, body, []).map(({ ruleId }) => ruleId));
}

function countsOf(ids: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const id of ids) found[id] = (found[id] ?? 0) + 1;
  return found;
}

describe('the house rules over texts that nobody wrote for them', () => {
  it('find in the sample articles three amounts with a space, and nothing else', () => {
    const ids = articles.flatMap(({ article: { fields, body } }) => checked(fields.language).hits(fields, body, []).map(({ ruleId }) => ruleId));
    expect(countsOf(ids)).toEqual({ 'angka.rupiah': 3 });
  });
  it('find nothing in the invented wire text', () => {
    expect(counts(readFileSync(new URL('../../../e2e/fixtures/wire-text.txt', import.meta.url), 'utf8'))).toEqual({});
  });

  const corpus = new URL('../../../../shared/corpus/', import.meta.url);
  it.skipIf(!existsSync(corpus))('find in the real wire text what its readers would', () => {
    expect(counts(readFileSync(new URL('seed-tribunnews.txt', corpus), 'utf8'))).toEqual({ 'pisah.kerjasama': 2, 'consistency.abbreviation': 1 });
  });
  it.skipIf(!existsSync(corpus))('find one clock time in the texts of other shapes', () => {
    const shapes = new URL('shapes/', corpus);
    const all = readdirSync(shapes).filter((name) => name.endsWith('.txt')).map((name) => counts(readFileSync(new URL(name, shapes), 'utf8')));
    expect(all.filter((one) => Object.keys(one).length > 0)).toEqual([{ 'angka.pukul-zona': 1 }]);
  });
});
