import { expect, it } from 'vitest';
import type { Block } from '../../../shared/article/block.ts';
import { PresentOutline } from './present-outline.ts';

const heading = (id: string, text: string, level: 2 | 3 | 4 = 2): Block => ({ type: 'heading', id, level, children: [{ type: 'text', text }] });
const paragraph = (id: string): Block => ({ type: 'paragraph', id, children: [{ type: 'text', text: 'Kali itu jernih.' }] });
const texts = (outline: PresentOutline): string[] => outline.headings.map(({ level, text }) => `${level} ${text}`);
const neverAsked = (): never => { throw new Error('The whole body was read'); };

it('follows the words of a heading without reading the body', () => {
  const outline = new PresentOutline([heading('a', 'Awal'), paragraph('p'), heading('b', 'Akhir', 3)]);
  outline.apply([{ kind: 'put', block: heading('b', 'Penutup', 3) }], neverAsked);
  expect(texts(outline)).toEqual(['2 Awal', '3 Penutup']);
});

it('costs nothing where other blocks are written, made, moved and taken away', () => {
  const outline = new PresentOutline([heading('a', 'Awal'), paragraph('p')]);
  const before = outline.headings;
  outline.apply([
    { kind: 'put', block: paragraph('p') }, { kind: 'insert', block: paragraph('q'), after: 'p' }, { kind: 'move', id: 'q', after: null }, { kind: 'remove', id: 'q' },
  ], neverAsked);
  expect(outline.headings).toBe(before);
});

it('is read anew where headings come, go, or become something else', () => {
  const outline = new PresentOutline([heading('a', 'Awal'), paragraph('p')]);
  outline.apply([{ kind: 'put', block: heading('p', 'Tengah', 4) }], () => [heading('a', 'Awal'), heading('p', 'Tengah', 4)]);
  expect(texts(outline)).toEqual(['2 Awal', '4 Tengah']);
  outline.apply([{ kind: 'move', id: 'p', after: null }], () => [heading('p', 'Tengah', 4), heading('a', 'Awal')]);
  expect(texts(outline)).toEqual(['4 Tengah', '2 Awal']);
  outline.apply([{ kind: 'remove', id: 'p' }], () => [heading('a', 'Awal')]);
  outline.apply([{ kind: 'put', block: paragraph('a') }], () => [paragraph('a')]);
  expect(texts(outline)).toEqual([]);
});
