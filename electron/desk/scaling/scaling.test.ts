import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Image } from '../../../shared/article/block.ts';
import { imageName } from '../../../shared/article/image-name.ts';
import { scaledImages } from '../../../shared/article/scaled-image.ts';
import { failureText } from '../../../shared/messages/failure-text.ts';
import { translator } from '../../../shared/messages/translate.ts';
import { deskInTest, type DeskInTest } from '../desk-in-test.ts';
import { isTooLargeToHold } from './held-whole.ts';
import { scalerHere } from './scaler-here.ts';
import { scalerInThread } from './scaler-in-thread.ts';

let here: DeskInTest;
beforeEach(async () => { here = await deskInTest(); });
afterEach(() => here.end());

const flat = (width: number, height: number, background = '#336699') => sharp({ create: { width, height, channels: 3, background }, limitInputPixels: false });
/** Lying on its side as a camera held upright writes it: red above, blue below, and the place where it was taken. */
const fromCamera = (): Promise<Buffer> => flat(2400, 1600, 'red')
  .composite([{ input: { create: { width: 1200, height: 1600, channels: 3, background: 'blue' } }, left: 1200, top: 0 }])
  .withExif({ IFD0: { Artist: 'Sari Utami' }, IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '6/1 12/1 31/1' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer();

async function stored(bytes: Uint8Array): Promise<Image> {
  const { image } = await here.ask('images.store', { bytes });
  if (!image) throw new Error('not stored');
  return image;
}

async function articleWith(image: Image): Promise<string> {
  const { article, sequence } = await here.ask('articles.create', { houseStyle: 'general-en' });
  const block = { type: 'figure' as const, id: 'f', image, alt: 'A picture', caption: '', credit: '' };
  await here.ask('drafts.save', { articleId: article.id, base: sequence, changes: [{ kind: 'insert', after: null, block }] });
  return article.id;
}

test('a page has its pictures in the sizes that it needs, upright, and without what the camera wrote', async () => {
  const original = await fromCamera();
  expect((await sharp(original).metadata()).exif?.length).toBeGreaterThan(0);
  const image = await stored(original);
  expect(image).toMatchObject({ width: 1600, height: 2400 });
  const { files, unscaled } = await here.ask('publishing.export', { articleId: await articleWith(image), format: 'html' });
  expect(unscaled).toBe(0);
  const pictures = files.slice(1);
  expect(pictures.map(({ name }) => name)).toEqual([480, 960, 1600].map((width) => `images/${image.hash}-${width}.jpg`));
  for (const { name, bytes } of pictures) {
    const { width, height, orientation, exif, xmp, iptc } = await sharp(bytes).metadata();
    expect([width, height, orientation, exif, xmp, iptc], name).toEqual([Number(name.slice(-8).match(/\d+/)?.[0]), Math.round(width * 1.5), undefined, undefined, undefined, undefined]);
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 3)].map((part) => part > 127), 'red above').toEqual([true, false, false]);
    expect([...data.subarray(-info.channels)].map((part) => part > 127), 'blue below').toEqual([false, false, true]);
  }
  const html = new TextDecoder().decode(files[0]?.bytes);
  expect(html).toContain(`src="images/${image.hash}-1600.jpg" srcset="images/${image.hash}-480.jpg 480w, images/${image.hash}-960.jpg 960w, images/${image.hash}-1600.jpg 1600w"`);
  expect(html).not.toContain(imageName(image));
});

test('sizes that are gone are made again, byte for byte, and only those that there are can be had', async () => {
  const image = await stored(await flat(1000, 500).png().toBuffer());
  const [name = ''] = scaledImages(image).map((size) => size.name);
  const kept = (): Buffer => readFileSync(join(here.folder, 'scaled', name));
  const before = kept();
  rmSync(join(here.folder, 'scaled'), { recursive: true });
  const { bytes, mediaType } = await here.ask('images.scaled', { hash: image.hash, name });
  expect([mediaType, Buffer.from(bytes).equals(before), kept().equals(before)]).toEqual(['image/webp', true, true]);
  for (const other of [`${image.hash}-481.webp`, `${image.hash}-480.jpg`, '../library.sqlite']) {
    expect(await here.refused('images.scaled', { hash: image.hash, name: other })).toMatchObject({ code: 'notFound' });
  }
});

test('a picture of 100 megapixels comes in pieces, and only its sizes are ever shown', async () => {
  const whole = await flat(10_000, 10_000).png({ compressionLevel: 1 }).toBuffer();
  let upload: string | null = null;
  let image: Image | null = null;
  for (let from = 0; from < whole.length; from += 100_000) {
    const answer: { upload: string; image: Image | null } = await here.ask('images.store', { bytes: whole.subarray(from, from + 100_000), upload, isLast: from + 100_000 >= whole.length });
    ({ upload, image } = answer);
  }
  expect(image).toEqual({ hash: createHash('sha256').update(whole).digest('hex'), mediaType: 'image/png', width: 10_000, height: 10_000 });
  expect(readdirSync(join(here.folder, 'scaled')).length).toBe(4);
  expect(readdirSync(join(here.folder, 'images'))).toEqual([`${image?.hash ?? ''}.png`]);
});

test('a picture that is damaged, too large or of another upload is refused, and leaves nothing behind', async () => {
  const photograph = await fromCamera();
  const noise = await sharp({ create: { width: 900, height: 900, channels: 3, background: 'black', noise: { type: 'gaussian', mean: 128, sigma: 40 } } }).png().toBuffer();
  for (const bytes of [photograph.subarray(0, photograph.length * 0.6), noise.subarray(0, noise.length / 2)]) {
    expect(await here.refused('images.store', { bytes })).toMatchObject({ code: 'brokenImage' });
  }
  // The head of a PNG that says how large it is, and nothing of it.
  const head = Buffer.from((await flat(1, 1).png().toBuffer()).subarray(0, 33));
  head.writeUInt32BE(40_000, 16);
  head.writeUInt32BE(40_000, 20);
  expect(await here.refused('images.store', { bytes: head })).toMatchObject({ code: 'tooManyPixels', details: { width: 40_000, megapixels: 250 } });
  expect(await here.refused('images.store', { bytes: new Uint8Array(101 * 1024 * 1024) })).toMatchObject({ code: 'imageTooLarge' });
  expect(await here.refused('images.store', { bytes: photograph, upload: 'nobodys' })).toMatchObject({ code: 'notFound' });
  expect(readdirSync(join(here.folder, 'images'))).toEqual([]);
  expect(existsSync(join(here.folder, 'scaled'))).toBe(false);
});

test('windows that went away in the middle of a picture leave no more than a few behind, of which none outlives the desk', async () => {
  const { upload } = await here.ask('images.store', { bytes: new Uint8Array(10), isLast: false });
  for (let count = 0; count < 40; count += 1) await here.ask('images.store', { bytes: new Uint8Array(10), isLast: false });
  expect(readdirSync(join(here.folder, 'images')).length).toBeLessThanOrEqual(16);
  const given = await here.refused('images.store', { bytes: new Uint8Array(10), upload });
  expect(failureText(translator('en'), given)).toBe('This picture did not come in whole, and its transfer was given up. Nothing was changed. Choose the picture again.');
  await here.reopen();
  expect(readdirSync(join(here.folder, 'images'))).toEqual([]);
});

test('what cannot be scaled goes out as it came, and is told', async () => {
  const frames = await Promise.all(['red', 'blue'].map((colour) => flat(600, 400, colour).png().toBuffer()));
  const moving = await sharp(frames, { join: { animated: true } }).webp({ loop: 0 }).toBuffer();
  const damagedLater = await stored(await fromCamera());
  rmSync(join(here.folder, 'scaled'), { recursive: true });
  const file = join(here.folder, 'images', imageName(damagedLater));
  chmodSync(file, 0o644);
  writeFileSync(file, readFileSync(file).subarray(0, 5000));
  for (const image of [await stored(moving), damagedLater]) {
    const { files, unscaled } = await here.ask('publishing.export', { articleId: await articleWith(image), format: 'html' });
    expect([unscaled, files[1]?.name]).toEqual([1, `images/${imageName(image)}`]);
    expect(new TextDecoder().decode(files[0]?.bytes)).toContain(`src="images/${imageName(image)}" alt`);
  }
  const gif = await stored(await flat(600, 400).gif().toBuffer());
  expect(await here.ask('publishing.export', { articleId: await articleWith(gif), format: 'html' })).toMatchObject({ unscaled: 0, files: [{}, { name: `images/${gif.hash}.gif` }] });
});

test('a scaler in its own thread answers, and another takes over where it dies', async () => {
  const image = await stored(await fromCamera());
  const source = { image, file: join(here.folder, 'images', imageName(image)) };
  const [name = ''] = scaledImages(image).map((size) => size.name);
  const threads: Worker[] = [];
  const scaler = scalerInThread(null, (given) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: given });
    threads.push(worker);
    return worker;
  });
  const [bytes] = await scaler.scaled(source, [name]);
  expect(Buffer.from(bytes ?? []).equals(readFileSync(join(here.folder, 'scaled', name)))).toBe(true);
  await expect(scaler.scaled({ image, file: join(here.folder, 'nowhere') }, [name])).rejects.toMatchObject({ code: 'unreadable' });
  const answer = scaler.scaled(source, [name]);
  await Promise.all([expect(answer).rejects.toMatchObject({ code: 'internal' }), threads[0]?.terminate()]);
  expect((await scaler.scaled(source, [name]))[0]?.length).toBe(bytes?.length);
  await scaler.close();
});

test('a very high picture has its sizes, as high as a file can be', async () => {
  const image = await stored(await flat(700, 20_000).png().toBuffer());
  expect(scaledImages(image).map(({ name }) => name)).toEqual([`${image.hash}-573.webp`]);
  for (const { name, width, height } of scaledImages(image)) {
    const { bytes } = await here.ask('images.scaled', { hash: image.hash, name });
    expect(await sharp(bytes).metadata()).toMatchObject({ width, height });
  }
});

test('what cannot be scaled is found once, and tried anew where its file is another', async () => {
  const whole = await fromCamera();
  const image = await stored(whole);
  const file = join(here.folder, 'lent.jpg');
  writeFileSync(file, whole.subarray(0, 5000));
  const scaler = scalerHere(null);
  const [name = ''] = scaledImages(image).map((size) => size.name);
  const failure = (): Promise<unknown> => scaler.scaled({ image, file }, [name]).catch((error: unknown) => error);
  const first = await failure();
  expect(first).toMatchObject({ code: 'brokenImage' });
  expect(await failure()).toBe(first);
  writeFileSync(file, whole);
  expect(await scaler.scaled({ image, file }, [name])).toHaveLength(1);
});

test('an export ends while somebody writes, also where no size can be kept', async () => {
  const image = await stored(await fromCamera());
  const articleId = await articleWith(image);
  rmSync(join(here.folder, 'scaled'), { recursive: true });
  writeFileSync(join(here.folder, 'scaled'), '');
  let isWriting = true;
  const writing = (async () => {
    for (let words = 0; isWriting; words += 1) {
      const { sequence } = await here.ask('articles.get', { id: articleId });
      const block = { type: 'figure' as const, id: 'f', image, alt: 'A picture', caption: `${words}`, credit: '' };
      await here.ask('drafts.save', { articleId, base: sequence, changes: [{ kind: 'put', block }] });
      await pause(20);
    }
  })();
  try {
    const exported = here.ask('publishing.export', { articleId, format: 'html' });
    expect(await Promise.race([exported, pause(10_000)])).toMatchObject({ unscaled: 0 });
  } finally {
    isWriting = false;
    await writing;
  }
});

test('a scaler that is closed ends after the picture under way', async () => {
  const image = await stored(await fromCamera());
  const source = { image, file: join(here.folder, 'images', imageName(image)) };
  const [name = ''] = scaledImages(image).map((size) => size.name);
  for (const scaler of [scalerHere(null), scalerInThread(null)]) {
    const asked = [1, 2, 3].map(() => scaler.scaled(source, [name]));
    const answers = Promise.allSettled(asked);
    await pause(1);
    await scaler.close();
    expect(await answers).toMatchObject([{ status: 'fulfilled' }, { reason: { code: 'disconnected' } }, { reason: { code: 'disconnected' } }]);
    await expect(scaler.scaled(source, [name])).rejects.toMatchObject({ code: 'disconnected' });
  }
});

/** A picture that says in its head that it is as large as this, in pixels each way, and is not. */
function saysToBe(bytes: Buffer, kind: 'jpeg' | 'png' | 'webp' | 'avif', side: number): Buffer {
  const said = Buffer.from(bytes);
  if (kind === 'jpeg') {
    const frame = said.indexOf(Buffer.from([0xff, 0xc2]));
    said.writeUInt16BE(side, frame + 5);
    said.writeUInt16BE(side, frame + 7);
  } else if (kind === 'webp') {
    said.writeUInt32LE((side - 1) | ((side - 1) << 14), said.indexOf('VP8L') + 9);
  } else {
    const at = kind === 'png' ? said.indexOf('IHDR') + 4 : said.indexOf('ispe') + 8;
    said.writeUInt32BE(side, at);
    said.writeUInt32BE(side, at + 4);
    if (kind === 'png') said.writeUInt32BE(crc32(said.subarray(12, 29)), 29);
  }
  return said;
}

test('what would have to be in memory as a whole is kept as it came where it is too large for that, and goes out told', async () => {
  const pictures = {
    jpeg: await flat(64, 64).jpeg({ progressive: true }).toBuffer(), png: await flat(64, 64).png({ progressive: true }).toBuffer(),
    webp: await flat(64, 64).webp({ lossless: true }).toBuffer(), avif: await flat(64, 64).avif({ effort: 0 }).toBuffer(),
  };
  for (const [kind, side] of [['jpeg', 10_100], ['png', 10_100], ['webp', 10_100], ['avif', 6400]] as const) {
    const image = await stored(saysToBe(pictures[kind], kind, side));
    expect(image).toMatchObject({ width: side, height: side });
    expect(isTooLargeToHold({ format: kind === 'avif' ? 'heif' : kind, isProgressive: kind === 'jpeg' || kind === 'png', width: side - 100, height: side - 100 })).toBe(false);
    expect(isTooLargeToHold({ format: 'jpeg', isProgressive: false, width: side, height: side })).toBe(false);
    expect(scaledImages(image)).toHaveLength(4);
    const { files, unscaled } = await here.ask('publishing.export', { articleId: await articleWith(image), format: 'html' });
    expect([unscaled, files[1]?.name], kind).toEqual([1, `images/${imageName(image)}`]);
  }
});
