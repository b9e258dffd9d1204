import { expect, test } from 'vitest';
import type { Image } from '../../../shared/article/block.ts';
import { pictureBlock, withGalleryPicture, withPicture, withPictures } from './gallery.ts';

const image = (letter: string): Image => ({ hash: letter.repeat(64), mediaType: 'image/jpeg', width: 4, height: 3 });
const figure = { type: 'figure' as const, id: 'f', image: null, alt: 'Kali', decorative: true as const, caption: 'Jembatan', credit: 'Sari' };

test('pictures that come for a figure lose none of its words, whether it had a picture or not', () => {
  for (const own of [null, image('a')]) {
    const gallery = withPictures({ ...figure, image: own }, [image('b'), image('c')]);
    expect(gallery).toMatchObject({ type: 'gallery', id: 'f', caption: '', pictures: [{ alt: 'Kali', decorative: true, caption: 'Jembatan', credit: 'Sari' }, { caption: '' }, ...(own ? [{}] : [])] });
  }
  expect(withPicture(figure, image('b'))).toEqual({ ...figure, image: image('b') });
});

test('a card that is another by now, when the pictures have come, loses nothing', () => {
  const gallery = withPictures(figure, [image('a'), image('b')]);
  expect(withPictures(gallery, [image('c')])).toMatchObject({ pictures: [{ caption: 'Jembatan' }, {}, { image: { hash: 'c'.repeat(64) } }] });
  expect(withPicture(gallery, image('c'))).toBe(gallery);
  const rule = { type: 'rule' as const, id: 'r' };
  expect([withPictures(rule, [image('a')]), withPicture(rule, image('a'))]).toEqual([rule, rule]);
});

test('a picture that is chosen for a place of a gallery comes into that place and no other', () => {
  const place = (id: string) => ({ id, image: null, alt: '', caption: id, credit: '', source: { url: 'https://foto.example/a.jpg' } });
  const gallery = { type: 'gallery' as const, id: 'g', caption: '', pictures: [place('a'), place('b')] };
  expect(withGalleryPicture(gallery, 'b', image('c'))).toEqual({ ...gallery, pictures: [place('a'), { id: 'b', image: image('c'), alt: '', caption: 'b', credit: '' }] });
  expect(withGalleryPicture(figure, 'f', image('c'))).toBe(figure);
});

test('one picture that comes by itself is a figure, several are a gallery', () => {
  expect(pictureBlock([image('a')])).toMatchObject({ type: 'figure', image: image('a') });
  expect(pictureBlock([image('a'), image('b')])).toMatchObject({ type: 'gallery', pictures: [{ image: image('a') }, { image: image('b') }] });
});
