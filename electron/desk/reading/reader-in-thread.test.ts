import { rmSync } from 'node:fs';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deskInTest, type DeskInTest } from '../desk-in-test.ts';
import { readerInThread, startReader } from './reader-in-thread.ts';
import type { Reader } from './reader.ts';

let here: DeskInTest;
let started: Worker[];
let reader: Reader;
beforeEach(async () => {
  here = await deskInTest();
  started = [];
  reader = readerInThread(() => {
    const worker = startReader(here.folder);
    started.push(worker);
    return worker;
  });
});
afterEach(async () => {
  await reader.close();
  await here.end();
});

const asked = (query: string) => ({ query, stages: [], order: 'newest' as const, limit: 50, cursor: null });
async function written(text: string): Promise<string> {
  const { article, sequence } = await here.ask('articles.create', {});
  const block = { type: 'paragraph' as const, id: 'p', children: [{ type: 'text' as const, text }] };
  await here.ask('drafts.save', { articleId: article.id, base: sequence, changes: [{ kind: 'insert', after: null, block }] });
  return article.id;
}

test('the reader finds what was just saved by the desk beside it', async () => {
  for (const word of ['pasar', 'jembatan', 'taman']) {
    const id = await written(word);
    expect((await reader.search(asked(word))).rows.map((row) => row.id)).toEqual([id]);
  }
  expect(started).toHaveLength(1);
});

test('a reader that dies answers what was asked, and another answers what is asked next', async () => {
  const id = await written('pasar');
  const open = Array.from({ length: 5 }, () => reader.search(asked('pasar')));
  const ended = started[0]?.terminate();
  for (const answer of await Promise.allSettled(open)) expect(answer).toMatchObject({ status: 'rejected', reason: { name: 'RedaksiError', code: 'internal' } });
  await ended;
  expect((await reader.search(asked('pasar'))).rows.map((row) => row.id)).toEqual([id]);
  expect(started).toHaveLength(2);
});

test('what the reader cannot do is refused with its reason, and it goes on', async () => {
  await written('pasar');
  await expect(reader.search({ ...asked('pasar'), cursor: 'elsewhere' })).rejects.toMatchObject({ code: 'invalidInput', details: { field: 'cursor' } });
  expect((await reader.search(asked('pasar'))).rows).toHaveLength(1);
});

test.skipIf(process.platform === 'win32')('a reader of a library that has gone says so, and makes none', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  rmSync(here.folder, { recursive: true });
  await expect(reader.search(asked('pasar'))).rejects.toMatchObject({ name: 'RedaksiError' });
  expect(() => rmSync(here.folder, { recursive: true })).toThrow('ENOENT');
  log.mockRestore();
});
