import { idSchema } from '../../../shared/article/id.ts';
import { isPlainName } from './plain-name.ts';

/** What a host can be asked for by an address, below its root. */
export type Resource =
  | { readonly kind: 'screen' }
  | { readonly kind: 'file'; readonly path: string }
  /** `name`: of one of its sizes; null is the image as it came. */
  | { readonly kind: 'image'; readonly hash: string; readonly name: string | null }
  /** `houseStyle`: null is the article's own; `revision`: null is the present draft. */
  | { readonly kind: 'preview'; readonly articleId: string; readonly houseStyle: string | null; readonly revision: number | null }
  /** The same page, to be printed. */
  | { readonly kind: 'printedPage'; readonly articleId: string; readonly houseStyle: string | null }
  /** The same page, to be read and dragged from beside the article that is written. */
  | { readonly kind: 'pageBeside'; readonly articleId: string }
  /** As the page names it: by its hash, its width where it is one of its sizes, and the ending of its kind. */
  | { readonly kind: 'previewImage'; readonly hash: string; readonly name: string | null };

const IMAGE_NAME = /^([0-9a-f]{64})(-\d{1,5})?(?:\.[a-z]{3,4})?$/;

/**
 * Maps a path to what it names, or to null for everything else.
 * @param path as sent, percent-encoded, without its leading "/" and its query.
 * @param query what stands behind the "?"; only a preview reads of it: `houseStyle`, `revision`, `print` and `beside`.
 */
export function resourceAt(path: string, query = new URLSearchParams()): Resource | null {
  if (path === '' || path === 'index.html') return { kind: 'screen' };
  const parts = path.split('/');
  const [first = '', second = '', third = '', fourth = ''] = parts;
  if (first === 'images') return parts.length === 2 ? image('image', second) : null;
  if (first === 'preview') {
    if (!idSchema.safeParse(second).success) return null;
    if (parts.length === 3 && third === '') {
      const houseStyle = idSchema.safeParse(query.get('houseStyle')).data ?? null;
      if (query.get('print') === '1') return { kind: 'printedPage', articleId: second, houseStyle };
      if (query.get('beside') === '1') return { kind: 'pageBeside', articleId: second };
      return { kind: 'preview', articleId: second, houseStyle, revision: revisionIn(query) };
    }
    return parts.length === 4 && third === 'images' ? image('previewImage', fourth) : null;
  }
  return parts.every(isPlainName) ? { kind: 'file', path } : null;
}

function image(kind: 'image' | 'previewImage', name: string): Resource | null {
  const [, hash, width] = IMAGE_NAME.exec(name) ?? [];
  return hash === undefined ? null : { kind, hash, name: width === undefined ? null : name };
}

function revisionIn(query: URLSearchParams): number | null {
  const given = query.get('revision') ?? '';
  return /^\d{1,15}$/.test(given) ? Number(given) : null;
}
