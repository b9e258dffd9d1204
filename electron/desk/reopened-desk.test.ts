import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DeskEvent } from '../../shared/contract/event.ts';
import type { Reply } from '../../shared/contract/error.ts';
import { temporaryFolder } from '../library/temporary-library.ts';
import { openDeskHere } from './open-desk-here.ts';
import { reopenedDesk, type Opening, type ReopenedDesk } from './reopened-desk.ts';

let folder: ReturnType<typeof temporaryFolder>;
let library: string;
let openings: Opening[];
let desk: ReopenedDesk;
const call = (name: 'articles.create' | 'system.info'): Promise<Reply> => desk.call(name, {}, { window: 'one' });
const disconnected = { ok: false, error: { code: 'disconnected' } };

beforeEach(async () => {
  folder = temporaryFolder();
  library = join(folder.path, 'library');
  openings = [];
  desk = await reopenedDesk((opening) => {
    openings.push(opening);
    return openDeskHere({ libraryFolder: library, samples: false, version: '0', mustExist: opening.isAgain });
  });
});
afterEach(async () => {
  await desk.close();
  folder.remove();
});

test('an opening that fails answers the call with its reason, and the next call opens again; who listens goes on hearing', async () => {
  const news: DeskEvent[] = [];
  desk.subscribe((event) => news.push(event));
  expect(await call('articles.create')).toMatchObject({ ok: true });
  const aside = `${library}-aside`;
  await expect(desk.reopenAfter(async (close) => {
    await close();
    renameSync(library, aside);
    writeFileSync(library, 'a file where the folder should be');
    throw new Error('given up');
  })).rejects.toThrow('given up');
  expect(await call('system.info')).toMatchObject({ ok: false, error: { code: 'unreadable' } });
  rmSync(library);
  renameSync(aside, library);
  expect(await call('system.info')).toMatchObject({ ok: true, value: { articles: 1 } });
  news.length = 0;
  expect(await call('articles.create')).toMatchObject({ ok: true });
  expect(news.map(({ type }) => type)).toContain('articles.changed');
  expect(openings.map(({ isAgain }) => isAgain)).toEqual([false, true, true, true]);
});

test('calls that come while it is opened again wait for the other desk, and one that was lost is opened by the next call', async () => {
  const order: string[] = [];
  const work = desk.reopenAfter(async (close) => {
    await close();
    order.push('closed');
    return 'done';
  });
  const meanwhile = call('system.info').then((reply) => { order.push('answered'); return reply; });
  expect(await work).toBe('done');
  expect(await meanwhile).toMatchObject({ ok: true });
  expect(order).toEqual(['closed', 'answered']);

  // One that was lost before has no say over the one that stands now.
  openings[0]?.lost();
  expect(await call('system.info')).toMatchObject({ ok: true });
  expect(openings).toHaveLength(2);
  openings[1]?.lost();
  expect(await call('system.info')).toMatchObject({ ok: false, error: { code: 'libraryInUse' } });
});

test('once closed it opens nothing more', async () => {
  await desk.close();
  expect(await call('system.info')).toMatchObject(disconnected);
  expect(openings).toHaveLength(1);
});
