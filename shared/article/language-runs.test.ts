import { expect, it } from 'vitest';
import type { Block } from './block.ts';
import { foreignRuns, languageRuns } from './language-runs.ts';

const block: Block = {
  type: 'quote', id: 'q', attribution: 'Ibu Wati',
  children: [
    { type: 'text', text: 'Kami ' }, { type: 'text', text: 'walk', lang: 'en' }, { type: 'break' },
    { type: 'link', url: '/a', children: [{ type: 'text', text: ' the ', marks: ['bold'], lang: 'en' }, { type: 'text', text: 'kota' }] },
  ],
};

it('says which stretch is in which language, through breaks, marks and links', () => {
  expect(languageRuns(block, 'id')).toEqual([
    [{ from: 0, to: 5, language: 'id' }, { from: 5, to: 15, language: 'en' }, { from: 15, to: 19, language: 'id' }],
    [{ from: 0, to: 8, language: 'id' }],
  ]);
  expect(foreignRuns(block)).toEqual([[{ from: 5, to: 15, language: 'en' }], []]);
});
