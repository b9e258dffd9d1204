import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Image } from '../../../shared/article/block.ts';
import { writeWhole } from '../atomic-file.ts';
import { connectToRead } from '../connection.ts';
import { imageName } from '../../../shared/article/image-name.ts';
import { atPath } from '../library-failure.ts';
import { isSamePlace } from '../same-place.ts';

/** `lacking`: names of files that were not there to be copied, or whose bytes are not what their name says. */
export type CopiedImages = { readonly copied: number; readonly lacking: readonly string[] };

/**
 * Copies the image files that a library file names and a folder lacks. They are named by their content and never change,
 * so a file that is there needs no second look; one that was damaged is not passed on.
 * @throws RedaksiError diskFull, readOnly, io
 */
export function copyImages(database: string, from: string, to: string): CopiedImages {
  if (isSamePlace(from, to)) return { copied: 0, lacking: [] };
  const lacking: string[] = [];
  let copied = 0;
  for (const image of imagesOf(database)) {
    const name = imageName(image);
    if (existsSync(join(to, name))) continue;
    const bytes = existsSync(join(from, name)) ? atPath(join(from, name), () => readFileSync(join(from, name))) : null;
    if (bytes === null || hash('sha256', bytes) !== image.hash) {
      lacking.push(name);
      continue;
    }
    writeWhole(join(to, name), bytes);
    copied += 1;
  }
  return { copied, lacking };
}

function imagesOf(database: string): Pick<Image, 'hash' | 'mediaType'>[] {
  return atPath(database, () => {
    const connection = connectToRead(database);
    try {
      return connection.prepare<[], Pick<Image, 'hash' | 'mediaType'>>('SELECT hash, media_type AS mediaType FROM image').all();
    } finally {
      connection.close();
    }
  });
}
