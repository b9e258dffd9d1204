import { hash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Image } from '../../shared/article/block.ts';
import { imageName } from '../../shared/article/image-name.ts';
import { scaledImages } from '../../shared/article/scaled-image.ts';
import { writeWhole } from './atomic-file.ts';
import type { Connection } from './connection.ts';
import { imageUpload, type ImageUpload } from './image-upload.ts';
import { atPath } from './library-failure.ts';
import type { LibraryFolder } from './library-folder.ts';

type Stored = { hash: string; media_type: Image['mediaType']; width: number; height: number };

/** Files under the SHA-256 of their bytes; what is known of each stands in the table. */
export function imageStore(connection: Connection, { images: folder, scaled }: Pick<LibraryFolder, 'images' | 'scaled'>) {
  const find = connection.prepare<[string], Stored>('SELECT hash, media_type, width, height FROM image WHERE hash = ?');
  const insert = connection.prepare<[string, string, number, number, number, number]>(
    `INSERT INTO image (hash, media_type, width, height, bytes, is_sample) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (hash) DO UPDATE SET is_sample = min(is_sample, excluded.is_sample)`,
  );
  const samples = connection.prepare<[], Stored>('SELECT hash, media_type, width, height FROM image WHERE is_sample = 1');
  const remove = connection.prepare<[string]>('DELETE FROM image WHERE hash = ?');
  const known = (stored: Stored): Image => ({ hash: stored.hash, mediaType: stored.media_type, width: stored.width, height: stored.height });
  const pathOf = (image: Image): string => join(folder, imageName(image));
  return {
    /** The same bytes twice are one file. The file comes first, so that no row ever names a file that is not there. */
    keep(bytes: Uint8Array, measured: Omit<Image, 'hash'>, isSample = false): Image {
      const image = { hash: hash('sha256', bytes), ...measured };
      if (!existsSync(pathOf(image))) writeWhole(pathOf(image), bytes);
      insert.run(image.hash, image.mediaType, image.width, image.height, bytes.length, Number(isSample));
      return image;
    },
    /** Begins a file that comes in pieces; `keepUpload` or its own `discard` ends it. */
    upload: (): ImageUpload => imageUpload(folder),
    /** Takes in a file that has come whole. */
    keepUpload(upload: ImageUpload, image: Image): Image {
      if (existsSync(pathOf(image))) upload.discard();
      else atPath(pathOf(image), () => renameSync(upload.path, pathOf(image)));
      insert.run(image.hash, image.mediaType, image.width, image.height, upload.bytes, 0);
      return image;
    },
    pathOf,
    find(name: string): Image | null {
      const stored = find.get(name);
      return stored ? known(stored) : null;
    },
    /** @throws RedaksiError unreadable */
    read: (image: Image): Uint8Array => atPath(pathOf(image), () => readFileSync(pathOf(image))),
    samples: (): Image[] => samples.all().map(known),
    forget(image: Image): void {
      remove.run(image.hash);
    },
    removeFile(image: Image): void {
      atPath(pathOf(image), () => rmSync(pathOf(image), { force: true }));
    },
    /** The sizes that were made of an image; they would be made again. */
    removeScaled(image: Image): void {
      for (const { name } of scaledImages(image)) atPath(join(scaled, name), () => rmSync(join(scaled, name), { force: true }));
    },
  };
}
