import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inlinesArbitrary } from '../article/article.arbitrary.ts';
import { canonicalInlines } from '../article/canonical-inline.ts';
import type { Inline } from '../article/inline.ts';
import { inlineText } from '../article/text.ts';
import type { Replacement } from './find-in-text.ts';
import { replaceInBlock, replaceInInlines, replaceInPlain } from './replace-in-block.ts';

/** Apart from each other and in order, from pairs of any numbers. */
function spansWithin(length: number, cuts: readonly number[], words: readonly string[]): Replacement[] {
  const at = [...new Set(cuts.map((cut) => cut % (length + 1)))].sort((a, b) => a - b);
  const spans: Replacement[] = [];
  for (let index = 0; index + 1 < at.length; index += 2) {
    spans.push({ from: at[index] ?? 0, to: at[index + 1] ?? 0, text: words[index % words.length] ?? '' });
  }
  return spans;
}
const anyReplacements = (text: string, cuts: readonly number[], words: readonly string[]): Replacement[] => spansWithin(text.length, cuts, words)
  // A pattern by code points never cuts one in two.
  .filter(({ from, to }) => ![from, to].some((at) => /[\udc00-\udfff]/.test(text[at] ?? '')));

it('changes the words as it would those of a plain text, whatever the marks and links', () => {
  fc.assert(fc.property(inlinesArbitrary, fc.array(fc.nat(), { maxLength: 12 }), fc.array(fc.constantFrom('', 'x', 'warga baru'), { minLength: 1 }), (children, cuts, words) => {
    const text = inlineText(children);
    const replacements = anyReplacements(text, cuts, words);
    const result = replaceInInlines(children, replacements);
    expect(inlineText(result)).toBe(replaceInPlain(text, replacements));
    expect(canonicalInlines(result)).toEqual(result);
  }));
});

it('takes the marks and the link of the first character that goes', () => {
  const children: Inline[] = [
    { type: 'text', text: 'Ia ' }, { type: 'text', text: 'sangat', marks: ['bold'] }, { type: 'text', text: ' lelah, ' },
    { type: 'link', url: 'https://example.org/', children: [{ type: 'text', text: 'kata warga' }] },
  ];
  const at = (words: string, text: string): Replacement => ({ from: inlineText(children).indexOf(words), to: inlineText(children).indexOf(words) + words.length, text });
  expect(replaceInInlines(children, [at('sangat lelah', 'letih'), at('warga', 'penduduk')])).toEqual([
    { type: 'text', text: 'Ia ' }, { type: 'text', text: 'letih', marks: ['bold'] }, { type: 'text', text: ', ' },
    { type: 'link', url: 'https://example.org/', children: [{ type: 'text', text: 'kata penduduk' }] },
  ]);
});

it('makes a line break of one that is put in, and words of one that is found', () => {
  const children: Inline[] = [{ type: 'text', text: 'satu' }, { type: 'break' }, { type: 'text', text: 'dua' }];
  expect(replaceInInlines(children, [{ from: 4, to: 5, text: ' ' }])).toEqual([{ type: 'text', text: 'satu dua' }]);
  expect(replaceInInlines(children, [{ from: 2, to: 3, text: '\n' }])).toEqual([{ type: 'text', text: 'sa' }, { type: 'break' }, { type: 'text', text: 'u' }, { type: 'break' }, { type: 'text', text: 'dua' }]);
});

it('leaves nothing of a link all of whose words go', () => {
  expect(replaceInInlines([{ type: 'link', url: '/a', children: [{ type: 'text', text: 'taman' }] }], [{ from: 0, to: 5, text: '' }])).toEqual([]);
});

it('reaches each run of a block by its number', () => {
  expect(replaceInBlock({ type: 'figure', id: 'f', image: null, caption: 'Taman', credit: 'Sari', alt: 'Taman' }, new Map([[2, [{ from: 0, to: 5, text: 'Kebun' }]]])))
    .toEqual({ type: 'figure', id: 'f', image: null, caption: 'Taman', credit: 'Sari', alt: 'Kebun' });
});
