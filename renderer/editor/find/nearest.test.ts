import { expect, it } from 'vitest';
import type { Block } from '../../../shared/article/block.ts';
import type { Found } from '../../../shared/find/found.ts';
import { nearest } from './nearest.ts';

const blocks: Block[] = [{ type: 'paragraph', id: 'p', children: [] }, { type: 'figure', id: 'f', image: null, caption: '', credit: '', alt: '' }, { type: 'rule', id: 'r' }];
const inBlock = (blockId: string, part: number, from: number): Found => ({ place: { kind: 'block', blockId, part }, from, to: from + 1, words: 'x', text: '' });
const found: Found[] = [
  { place: { kind: 'field', field: 'headline' }, from: 0, to: 1, words: 'x', text: '' }, inBlock('p', 0, 0), inBlock('p', 0, 10), inBlock('f', 0, 0), inBlock('f', 2, 0),
];

it('goes on from where one was, else from the block with the caret, else from the start', () => {
  expect(nearest(found, inBlock('p', 0, 5), null, blocks)).toBe(2);
  expect(nearest(found, inBlock('p', 0, 10), 'r', blocks)).toBe(2);
  expect(nearest(found, inBlock('f', 1, 0), null, blocks)).toBe(4);
  expect(nearest(found, null, 'f', blocks)).toBe(3);
  expect(nearest(found, null, null, blocks)).toBe(0);
});

it('begins again behind the last place, and finds none in nothing', () => {
  expect(nearest(found, inBlock('r', 0, 0), null, blocks)).toBe(0);
  expect(nearest([], null, 'f', blocks)).toBe(-1);
});
