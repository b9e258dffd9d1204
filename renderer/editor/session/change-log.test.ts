import { expect, test } from 'vitest';
import type { Block } from '../../../shared/article/block.ts';
import { ChangeLog } from './change-log.ts';

const paragraph = (id: string, text = id): Block => ({ type: 'paragraph', id, children: [{ type: 'text', text }] });

test('of many keystrokes in one paragraph the last is sent', () => {
  const log = new ChangeLog();
  for (const text of ['a', 'ab', 'abc']) log.add({ kind: 'put', block: paragraph('p', text) });
  expect(log.changes()).toEqual([{ kind: 'put', block: paragraph('p', 'abc') }]);
});

test('a paragraph that came and was typed in is sent once', () => {
  const log = new ChangeLog();
  log.add({ kind: 'insert', block: paragraph('n', 'a'), after: 'p' });
  log.add({ kind: 'put', block: paragraph('n', 'ab') });
  expect(log.changes()).toEqual([{ kind: 'insert', block: paragraph('n', 'ab'), after: 'p' }]);
});

test('of a paragraph that came and went nothing is sent', () => {
  const log = new ChangeLog();
  log.add({ kind: 'insert', block: paragraph('n'), after: 'p' });
  log.add({ kind: 'remove', id: 'n' });
  expect(log.isEmpty).toBe(true);
});

test('a paragraph behind which another came is sent although it went, so that the other has its place', () => {
  const log = new ChangeLog();
  log.add({ kind: 'insert', block: paragraph('n'), after: 'p' });
  log.add({ kind: 'insert', block: paragraph('m'), after: 'n' });
  log.add({ kind: 'remove', id: 'n' });
  expect(log.changes().map((change) => change.kind)).toEqual(['insert', 'insert', 'remove']);
});

test('of several moves of one block the last is sent', () => {
  const log = new ChangeLog();
  log.add({ kind: 'move', id: 'a', after: 'b' });
  log.add({ kind: 'move', id: 'a', after: null });
  expect(log.changes()).toEqual([{ kind: 'move', id: 'a', after: null }]);
});

test('what was typed in a block that then went is not sent', () => {
  const log = new ChangeLog();
  log.add({ kind: 'put', block: paragraph('a', 'typed') });
  log.add({ kind: 'remove', id: 'a' });
  expect(log.changes()).toEqual([{ kind: 'remove', id: 'a' }]);
});
