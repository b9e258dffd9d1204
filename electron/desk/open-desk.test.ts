import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DeskEvent } from '../../shared/contract/event.ts';
import { temporaryFolder } from '../library/temporary-library.ts';
import type { DeskOptions } from './desk.ts';
import { openDesk } from './open-desk.ts';
import { deskInThread } from './thread/desk-in-thread.ts';

let folder: ReturnType<typeof temporaryFolder>;
let options: DeskOptions;
beforeEach(() => {
  folder = temporaryFolder();
  options = { libraryFolder: join(folder.path, 'library'), samples: false, version: '1.2.3' };
});
afterEach(() => folder.remove());
const caller = { window: 'one' };

test('the desk in its own thread answers, tells its news to every window, and keeps what it answered', async () => {
  const desk = await openDesk(options);
  const news: DeskEvent[] = [];
  desk.subscribe((event) => news.push(event));
  const made = await desk.call('articles.create', {}, caller);
  expect(made.ok).toBe(true);
  const image = await desk.call('images.store', { bytes: new Uint8Array([1, 2, 3]) }, caller);
  expect(image).toMatchObject({ ok: false, error: { code: 'unsupportedImage' } });
  expect(news).toEqual([{ type: 'articles.changed' }]);
  await desk.close();
  expect(await desk.call('system.info', {}, caller)).toMatchObject({ ok: false, error: { code: 'disconnected' } });
  const again = await openDesk(options);
  expect(await again.call('system.info', {}, caller)).toMatchObject({ ok: true, value: { articles: 1, version: '1.2.3' } });
  await again.close();
});

test('what cannot be opened is refused with its reason, across the thread', async () => {
  writeFileSync(options.libraryFolder, 'a file');
  await expect(openDesk(options)).rejects.toMatchObject({ name: 'RedaksiError', code: 'libraryNotAFolder', details: { file: options.libraryFolder } });
});

test('a thread that dies answers every open call, and every later one, that nobody is there', async () => {
  const worker = new Worker(new URL('./thread/worker.ts', import.meta.url), { workerData: options });
  const desk = await deskInThread(worker);
  const open = Array.from({ length: 20 }, () => desk.call('articles.create', {}, caller));
  await worker.terminate();
  const answers = await Promise.all(open);
  expect(answers.at(-1)).toMatchObject({ ok: false, error: { code: 'disconnected' } });
  expect(await desk.call('system.info', {}, caller)).toMatchObject({ ok: false, error: { code: 'disconnected' } });
  await desk.close();
});

test('input that cannot be sent between threads is refused, not thrown', async () => {
  const desk = await openDesk(options);
  expect(await desk.call('settings.change', { theme: () => 'dark' }, caller)).toMatchObject({ ok: false, error: { code: 'invalidInput' } });
  await desk.close();
});
