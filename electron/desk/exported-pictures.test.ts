import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Block, Image } from '../../shared/article/block.ts';
import { scaledImages } from '../../shared/article/scaled-image.ts';
import type { CallOutput } from '../../shared/contract/contract.ts';
import { temporaryFolder } from '../library/temporary-library.ts';
import { exportedPictures } from './exported-pictures.ts';
import { openDeskHere, type DeskHere } from './open-desk-here.ts';
import { scalerHere } from './scaling/scaler-here.ts';
import { scalerInThread } from './scaling/scaler-in-thread.ts';

const { path, remove } = temporaryFolder();
let desk: DeskHere;
beforeEach(async () => { desk = await openDeskHere({ libraryFolder: path, samples: false, version: '0.0.0' }); });
afterEach(async () => {
  await desk.close();
  remove();
});

test('a thread that dies publishes no picture as it came', async () => {
  const bytes = await sharp({ create: { width: 600, height: 400, channels: 3, background: 'red' } }).jpeg().toBuffer();
  const stored = await desk.call('images.store', { bytes }, { window: null });
  const image: Image | null = stored.ok ? (stored.value as CallOutput<'images.store'>).image : null;
  if (!image) throw new Error('not stored');
  const names = scaledImages(image).map(({ name }) => name);
  const body: Block[] = [{ type: 'figure', id: 'f', image, alt: 'A picture', caption: '', credit: '' }];
  for (const [deaths, published] of [[1, names.map((name) => `images/${name}`)], [2, 'internal']] as const) {
    let started = 0;
    const scaler = scalerInThread(null, (given) => {
      started += 1;
      const worker = new Worker(new URL('./scaling/worker.ts', import.meta.url), { workerData: given });
      if (started <= deaths) void worker.terminate();
      return worker;
    });
    const answer = await exportedPictures(desk.library, scaler, body, new Map()).catch((error: unknown) => error);
    expect(answer).toMatchObject(published === 'internal' ? { code: published } : { unscaled: 0, files: published.map((name) => ({ name })) });
    await scaler.close();
  }
  // A size that is kept and cannot be read is made again.
  const { scaled } = desk.library.folder;
  for (const name of names) {
    rmSync(join(scaled, name));
    mkdirSync(join(scaled, name));
  }
  expect(await exportedPictures(desk.library, scalerHere(scaled), body, new Map())).toMatchObject({ unscaled: 0 });
});
