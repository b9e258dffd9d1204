import { buildEditorFromExtensions } from '@lexical/extension';
import fc from 'fast-check';
import { HISTORY_PUSH_TAG, UNDO_COMMAND, type LexicalEditor } from 'lexical';
import { expect, test } from 'vitest';
import type { Block, Image } from '../../../shared/article/block.ts';
import { RedaksiError } from '../../../shared/contract/error.ts';
import { BodyExtension } from '../body-extension.ts';
import { $readBody, $setBody } from '../document/body.ts';
import { fetchImages } from './fetch-images.ts';
import { pictureBlock, withPicture, withPictures } from './gallery.ts';
import { fillPlaces, remotePlaces } from './remote-places.ts';

const image = (letter: string): Image => ({ hash: letter.repeat(64), mediaType: 'image/jpeg', width: 4, height: 3 });
const place = (id: string, url: string) => ({ type: 'figure' as const, id, image: null, alt: '', caption: id, credit: '', source: { url } });
const words: Block = { type: 'paragraph', id: 'p', children: [{ type: 'text', text: 'Warga.' }] };
const [A, B] = ['https://a.test/a.jpg', 'https://b.test/b.jpg'];
const body: Block[] = [place('f', A), words, place('g', B), pictureBlock([image('d')]), { type: 'figure', id: 'h', image: null, alt: '', caption: '', credit: '' }, place('i', A), { type: 'paragraph', id: 'q', children: [] }];

function editorOf(blocks: readonly Block[]): LexicalEditor {
  return buildEditorFromExtensions(BodyExtension, { name: 'test', $initialEditorState: () => $setBody(blocks) });
}
const bodyOf = (editor: LexicalEditor): Block[] => editor.read($readBody);

test('the places of pictures elsewhere are filled as one step to undo, and say no more where the pictures were', () => {
  const editor = editorOf(body);
  const before = bodyOf(editor);
  const places = remotePlaces(editor);
  expect(places.map(({ url }) => url)).toEqual([A, B, A]);
  expect(fillPlaces(editor, places, new Map([[A, image('a')], [B, image('b')]]), HISTORY_PUSH_TAG)).toBe(3);
  const after = bodyOf(editor);
  expect(JSON.stringify(after)).not.toContain('source');
  expect(after[0]).toEqual({ type: 'figure', id: 'f', image: image('a'), alt: '', caption: 'f', credit: '' });
  expect(remotePlaces(editor)).toEqual([]);
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  expect(bodyOf(editor)).toEqual(before);
});

test('a place that has another picture, another address or is gone by then is left as it is', () => {
  const editor = editorOf(body);
  const places = remotePlaces(editor);
  fillPlaces(editor, places.slice(0, 1), new Map([[A, image('c')]]), HISTORY_PUSH_TAG);
  const now = bodyOf(editor);
  expect(fillPlaces(editor, places.slice(0, 1), new Map([[A, image('a')]]), HISTORY_PUSH_TAG)).toBe(0);
  expect(fillPlaces(editor, [{ key: places[1]?.key ?? '', url: A }, { key: 'gone', url: A }], new Map([[A, image('a')]]), HISTORY_PUSH_TAG)).toBe(0);
  expect(fillPlaces(editor, places, new Map(), HISTORY_PUSH_TAG)).toBe(0);
  expect(bodyOf(editor)).toEqual(now);
});

test('a gallery waits for pictures elsewhere too, each address once; the others of it stay as they are', () => {
  const of = (id: string, url: string | null) => ({ id, image: url === null ? image('d') : null, alt: '', caption: id, credit: '', ...(url === null ? {} : { source: { url } }) });
  const editor = editorOf([{ type: 'gallery', id: 'g', caption: 'Semua', pictures: [of('a', A), of('b', null), of('c', A), of('e', B)] }, words]);
  const before = bodyOf(editor);
  const places = remotePlaces(editor);
  expect(places.map(({ url }) => url)).toEqual([A, B]);
  expect(fillPlaces(editor, places, new Map([[A, image('a')]]), HISTORY_PUSH_TAG)).toBe(1);
  expect(bodyOf(editor)[0]).toEqual({ type: 'gallery', id: 'g', caption: 'Semua', pictures: [
    { ...of('a', null), image: image('a') }, of('b', null), { ...of('c', null), image: image('a') }, of('e', B),
  ] });
  expect(remotePlaces(editor).map(({ url }) => url)).toEqual([B]);
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  expect(bodyOf(editor)).toEqual(before);
});

test('choosing a picture, or several, takes the address away', () => {
  const figure = place('f', A);
  for (const card of [withPicture(figure, image('a')), withPictures(figure, [image('a'), image('b')])]) expect(JSON.stringify(card)).not.toContain('source');
});

test('each address is fetched once, one after the other, and one that fails keeps no other from coming', async () => {
  const asked: string[] = [];
  const told: string[] = [];
  const failing = new RedaksiError('fetchRefused', 'no');
  const fetched = await fetchImages([A, B, A, 'https://c.test/'], (url) => {
    asked.push(url);
    return url === B ? Promise.reject(failing) : Promise.resolve(image('a'));
  }, new AbortController().signal, (url, number, count) => told.push(`${number}/${count} ${url}`));
  expect(asked).toEqual([A, B, 'https://c.test/']);
  expect(told[2]).toBe('3/3 https://c.test/');
  expect([[...fetched.images.keys()], fetched.failures]).toEqual([[A, 'https://c.test/'], [failing]]);
});

test('where one failure is that of all, no other is asked for; what came before a stop is kept', async () => {
  const offline = await fetchImages([A, B], () => Promise.reject(new RedaksiError('fetchOffline', 'no')), new AbortController().signal, () => undefined);
  expect([offline.images.size, offline.failures.length]).toEqual([0, 1]);
  await fc.assert(fc.asyncProperty(fc.nat(4), async (stopAt) => {
    const ending = new AbortController();
    let count = 0;
    const { images, failures } = await fetchImages(['https://1/', 'https://2/', 'https://3/', 'https://4/'], (_url, signal) => {
      if (count === stopAt) ending.abort();
      if (signal.aborted) return Promise.reject(signal.reason as Error);
      count += 1;
      return Promise.resolve(image('a'));
    }, ending.signal, () => undefined);
    expect([images.size, failures.length]).toEqual([stopAt, 0]);
  }));
});
