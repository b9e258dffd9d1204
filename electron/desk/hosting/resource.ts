import { idSchema } from '../../../shared/article/id.ts';

/** What a host can be asked for by an address, below its root. */
export type Resource =
  | { readonly kind: 'screen' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'image'; readonly hash: string }
  | { readonly kind: 'preview'; readonly articleId: string }
  | { readonly kind: 'previewImage'; readonly articleId: string; readonly name: string };

const HASH = /^[0-9a-f]{64}$/;
/** A name that is a name on every file system: no separator, no drive, no hidden file, no "..". */
const NAME = /^(?!\.)[A-Za-z0-9._-]{1,200}$/;

/**
 * Maps a path to what it names, or to null for everything else.
 * @param path as sent, percent-encoded, without its leading "/" and its query.
 */
export function resourceAt(path: string): Resource | null {
  if (path === '' || path === 'index.html') return { kind: 'screen' };
  const parts = path.split('/');
  const [first = '', second = '', third = '', fourth = ''] = parts;
  if (first === 'images') return parts.length === 2 && HASH.test(second) ? { kind: 'image', hash: second } : null;
  if (first === 'preview') {
    if (!idSchema.safeParse(second).success) return null;
    if (parts.length === 3 && third === '') return { kind: 'preview', articleId: second };
    const isImage = parts.length === 4 && third === 'images' && NAME.test(fourth);
    return isImage ? { kind: 'previewImage', articleId: second, name: fourth } : null;
  }
  return parts.every((part) => NAME.test(part)) ? { kind: 'file', path } : null;
}
