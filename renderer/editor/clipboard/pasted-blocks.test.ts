import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockArbitrary } from '../../../shared/article/article.arbitrary.ts';
import type { Block } from '../../../shared/article/block.ts';
import { translator } from '../../../shared/messages/translate.ts';
import { cleanedText } from './cleaned-text.ts';
import { OWN_FORM, writeOwnForm } from './own-form.ts';
import { bringsPictures, bringsWords, pastedBlocks } from './pasted-blocks.ts';

const transfer = (forms: Record<string, string>) => ({ getData: (type: string) => forms[type] ?? '' });
const withoutIds = (blocks: readonly Block[]): unknown =>
  JSON.parse(JSON.stringify(blocks, (key, value: unknown) => (key === 'id' ? undefined : value)));

test('what is copied in the workstation is pasted whole, with ids of its own', () => {
  fc.assert(fc.property(fc.array(blockArbitrary, { minLength: 1, maxLength: 4 }), (blocks) => {
    const { blocks: pasted } = pastedBlocks(transfer({ [OWN_FORM]: writeOwnForm(blocks), 'text/plain': 'x' }));
    expect(withoutIds(pasted)).toEqual(withoutIds(blocks));
    for (const [index, block] of pasted.entries()) expect(block.id).not.toBe(blocks[index]?.id);
  }));
});

test('a forged clipboard with an address that could run is not taken for ours', () => {
  const forged = JSON.stringify([{ type: 'paragraph', id: 'a', children: [{ type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'x' }] }] }]);
  expect(pastedBlocks(transfer({ [OWN_FORM]: forged, 'text/plain': 'Warga' })).blocks).toMatchObject([{ type: 'paragraph', children: [{ type: 'text', text: 'Warga' }] }]);
});

test('a script in pasted HTML is not pasted', () => {
  const { blocks: pasted, cleaned } = pastedBlocks(transfer({ 'text/html': '<p>Warga <b>datang</b><script>alert(1)</script></p><img src=x onerror=alert(1)>', 'text/plain': 'x' }));
  expect(pasted).toMatchObject([{ type: 'paragraph', children: [{ type: 'text', text: 'Warga ' }, { type: 'text', text: 'datang', marks: ['bold'] }] }]);
  expect(JSON.stringify(pasted)).not.toContain('alert');
  expect(cleanedText(cleaned, translator('en'), 'en')).toBe('Not taken from what was pasted: 1 script, frame or embedded thing and 1 picture of another program.');
});

test('a picture copied from a page is its file, and words with a picture of them are the words', () => {
  expect(bringsWords(pastedBlocks(transfer({ 'text/html': '<img src="https://contoh.example/kapal.jpg" alt="Kapal">' })))).toBe(false);
  expect(bringsWords(pastedBlocks(transfer({ 'text/html': '<p>Kapal</p><img src="https://contoh.example/kapal.jpg">' })))).toBe(true);
});

test('pictures are known in whatever form they come, and a picture of words is none', () => {
  const photograph = [{ type: 'image/png' }];
  const figure: Block = { type: 'figure', id: 'f', image: { hash: 'a'.repeat(64), mediaType: 'image/png', width: 1, height: 1 }, alt: '', caption: 'Kapal', credit: '' };
  const brings = (forms: Record<string, string>, files: { type: string }[] = []): boolean => bringsPictures(pastedBlocks(transfer(forms)), files);
  expect(brings({ [OWN_FORM]: writeOwnForm([figure]) })).toBe(true);
  expect(brings({ 'text/html': '<p>Kapal</p><img src="data:image/png;base64,AAAA" alt="Kapal">' })).toBe(true);
  expect(brings({}, photograph)).toBe(true);
  expect(brings({ 'text/html': '<p>Kapal</p>', 'text/plain': 'Kapal' }, photograph)).toBe(false);
  expect(brings({ [OWN_FORM]: writeOwnForm([{ ...figure, image: null }]) })).toBe(false);
  expect(brings({}, [{ type: 'application/pdf' }])).toBe(false);
});
