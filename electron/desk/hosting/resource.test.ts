import { describe, expect, it } from 'vitest';
import { resourceAt } from './resource.ts';

const HASH = 'a'.repeat(64);

describe('an address names', () => {
  it('the screens, their files, an image, a preview and an image in it', () => {
    expect(resourceAt('')).toEqual({ kind: 'screen' });
    expect(resourceAt('index.html')).toEqual({ kind: 'screen' });
    expect(resourceAt('assets/index-Bq1.js')).toEqual({ kind: 'file', path: 'assets/index-Bq1.js' });
    expect(resourceAt(`images/${HASH}`)).toEqual({ kind: 'image', hash: HASH, name: null });
    expect(resourceAt(`images/${HASH}-960.webp`)).toEqual({ kind: 'image', hash: HASH, name: `${HASH}-960.webp` });
    expect(resourceAt('preview/a1/')).toEqual({ kind: 'preview', articleId: 'a1', houseStyle: null, revision: null });
    expect(resourceAt('preview/a1/', new URLSearchParams('revision=41'))).toEqual({ kind: 'preview', articleId: 'a1', houseStyle: null, revision: 41 });
    expect(resourceAt('preview/a1/', new URLSearchParams('revision=4x'))).toEqual({ kind: 'preview', articleId: 'a1', houseStyle: null, revision: null });
    expect(resourceAt('preview/a1/', new URLSearchParams('v=2&houseStyle=tribunnews'))).toEqual({ kind: 'preview', articleId: 'a1', houseStyle: 'tribunnews', revision: null });
    expect(resourceAt('preview/a1/', new URLSearchParams('beside=1'))).toEqual({ kind: 'pageBeside', articleId: 'a1' });
    expect(resourceAt('preview/a1/', new URLSearchParams('print=1&houseStyle=tribunnews'))).toEqual({ kind: 'printedPage', articleId: 'a1', houseStyle: 'tribunnews' });
    expect(resourceAt('preview/a1/', new URLSearchParams('houseStyle=../x'))).toEqual({ kind: 'preview', articleId: 'a1', houseStyle: null, revision: null });
    expect(resourceAt(`preview/a1/images/${HASH}.jpg`)).toEqual({ kind: 'previewImage', hash: HASH, name: null });
    expect(resourceAt(`preview/a1/images/${HASH}-1920.jpg`)).toEqual({ kind: 'previewImage', hash: HASH, name: `${HASH}-1920.jpg` });
  });

  it.each([
    '..', '../package.json', 'assets/../../package.json', 'assets/%2e%2e/package.json', 'assets/..%2fpackage.json', 'assets\\..\\package.json',
    '/etc/passwd', 'assets//x.js', '.env', 'assets/.env', 'C:/x', 'images/', 'images/abc', `images/${HASH}/x`, `images/${HASH}-x.jpg`, `images/${HASH}-960/..`,
    'preview/', 'preview/a1', 'preview/a b/', 'preview/a1/images/', 'preview/a1/images/..', 'preview/a1/images/pasar.jpg', 'preview/a1/other/x.jpg', 'a\0b',
  ])('nothing, when it is %j', (path) => {
    expect(resourceAt(path)).toBeNull();
  });
});
