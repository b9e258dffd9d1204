import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deskInTest, type DeskInTest } from '../desk-in-test.ts';
import { HELPERS_HERE } from '../open-desk-here.ts';
import { localWeb } from './local-web.test-support.ts';
import { pictureFetcher } from './picture-fetcher.ts';

const PICTURE = await sharp({ create: { width: 600, height: 400, channels: 3, background: 'teal' } }).png().toBuffer();

let server: Awaited<ReturnType<typeof localWeb>>;
let here: DeskInTest;
let body: Uint8Array | string | null;
beforeEach(async () => {
  body = PICTURE;
  // Whatever the server says of it, the bytes count.
  server = await localWeb((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    if (body === null) response.write('a');
    else response.end(body);
  });
  here = await deskInTest(false, undefined, { ...HELPERS_HERE, fetcher: () => pictureFetcher(server.web) });
});
afterEach(async () => {
  await here.end();
  await server.end();
});
const files = (): string[] => readdirSync(join(here.folder, 'images'));

test('a picture that is fetched lies in the library as one that is chosen does', async () => {
  const { image } = await here.ask('images.fetch', { url: server.at('/taman.png'), fetch: 'one' });
  expect(image).toMatchObject({ mediaType: 'image/png', width: 600, height: 400 });
  expect(files()).toEqual([`${image.hash}.png`]);
  expect((await here.ask('images.store', { bytes: PICTURE })).image).toEqual(image);
  expect(readdirSync(join(here.folder, 'scaled')).length).toBeGreaterThan(0);
  expect(Buffer.from((await here.ask('images.read', { hash: image.hash })).bytes).equals(PICTURE)).toBe(true);
});

test('nothing but a picture is kept, and of what is refused nothing is left', async () => {
  for (const sent of ['<!doctype html><p>Masuk dahulu</p>', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', '', 'GIF']) {
    body = sent;
    expect(await here.refused('images.fetch', { url: server.at('/a'), fetch: 'one' })).toMatchObject({ code: 'fetchNoPicture', details: { host: 'gambar.test' } });
  }
  body = PICTURE.subarray(0, PICTURE.length - 40);
  expect(await here.refused('images.fetch', { url: server.at('/a'), fetch: 'one' })).toMatchObject({ code: 'brokenImage' });
  expect(await here.refused('images.fetch', { url: server.at('/a', 'inner.test'), fetch: 'one' })).toMatchObject({ code: 'fetchPrivate' });
  for (const url of ['file:///etc/passwd', 'javascript:alert(1)', '/a.png', 'https://', 12]) expect(await here.refused('images.fetch', { url, fetch: 'one' })).toMatchObject({ code: 'invalidInput', details: { field: 'url' } });
  expect(files()).toEqual([]);
});

test('the desk answers others while it fetches, and ends it when it is asked to or closes', async () => {
  body = null;
  const waiting = here.refused('images.fetch', { url: server.at('/a'), fetch: 'one' });
  expect(await here.ask('images.stopFetching', { fetch: 'unknown' })).toEqual({});
  expect((await here.ask('articles.counts', {}))).toBeDefined();
  while (server.asked.length === 0) await new Promise((resolve) => { setTimeout(resolve, 5); });
  await here.ask('images.stopFetching', { fetch: 'one' });
  expect(await waiting).toMatchObject({ code: 'fetchStopped' });
  expect(files()).toEqual([]);
  const last = here.refused('images.fetch', { url: server.at('/a'), fetch: 'two' });
  await here.reopen();
  expect(await last).toMatchObject({ code: 'disconnected' });
  expect(files()).toEqual([]);
});
