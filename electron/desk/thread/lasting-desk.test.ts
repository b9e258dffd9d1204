import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import type { DeskEvent } from '../../../shared/contract/event.ts';
import { temporaryFolder } from '../../library/temporary-library.ts';
import { deskInThread } from './desk-in-thread.ts';
import { lastingDesk } from './lasting-desk.ts';

test('a desk whose thread dies keeps what it had answered, and the next call finds it again', async () => {
  const folder = temporaryFolder();
  const workers: Worker[] = [];
  const caller = { window: 'one' };
  const desk = await lastingDesk(async () => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { libraryFolder: join(folder.path, 'library'), samples: false, version: '1.2.3' } });
    workers.push(worker);
    return deskInThread(worker);
  });
  const news: DeskEvent[] = [];
  desk.subscribe((event) => news.push(event));
  try {
    for (const articles of [1, 2]) {
      expect(await desk.call('articles.create', {}, caller)).toMatchObject({ ok: true });
      const underWay = desk.call('articles.list', {}, caller);
      await workers.at(-1)?.terminate();
      expect(await underWay).toMatchObject({ ok: false, error: { code: 'disconnected' } });
      const both = await Promise.all([desk.call('system.info', {}, caller), desk.call('system.info', {}, caller)]);
      for (const answer of both) expect(answer).toMatchObject({ ok: true, value: { articles } });
      expect(workers).toHaveLength(articles + 1);
    }
    expect(news.length).toBeGreaterThanOrEqual(4);
  } finally {
    await desk.close();
    folder.remove();
  }
  expect(await desk.call('system.info', {}, caller)).toMatchObject({ ok: false, error: { code: 'disconnected' } });
});
