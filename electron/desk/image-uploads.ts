import { newId } from '../../shared/article/id.ts';
import { RedaksiError } from '../../shared/contract/error.ts';
import type { ImageUpload } from '../library/image-upload.ts';
import type { Library } from '../library/open.ts';

/** Windows that went away in the middle of a file leave it behind; more than these at once are nobody's. */
const AT_ONCE = 16;

export type ImageUploads = ReturnType<typeof imageUploads>;

/** The pictures that have come in part: none outlives the desk. */
export function imageUploads(library: Library) {
  const waiting = new Map<string, ImageUpload>();
  return {
    /**
     * One that is taken is its taker's to discard, or to put back until the next piece.
     * @param id null: a new one, before which the one that has waited longest may have to go
     * @throws RedaksiError notFound for one that went
     */
    take(id: string | null): { id: string; upload: ImageUpload } {
      if (id === null) {
        const [[longest, left] = []] = waiting;
        if (waiting.size >= AT_ONCE && longest !== undefined) {
          waiting.delete(longest);
          left?.discard();
        }
        return { id: newId(), upload: library.images.upload() };
      }
      const upload = waiting.get(id);
      waiting.delete(id);
      if (!upload) throw new RedaksiError('notFound', `There is no upload ${id}`, { kind: 'upload' });
      return { id, upload };
    },
    putBack(id: string, upload: ImageUpload): void {
      waiting.set(id, upload);
    },
    close(): void {
      for (const upload of waiting.values()) {
        try {
          upload.discard();
        } catch (error) {
          // A disk that is gone keeps no desk open; the file goes as a leftover.
          if (!(error instanceof RedaksiError)) throw error;
        }
      }
      waiting.clear();
    },
  };
}
