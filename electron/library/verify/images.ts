import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Image } from '../../../shared/article/block.ts';
import { imageName } from '../../../shared/article/image-name.ts';
import { atPath } from '../library-failure.ts';
import { articles } from './articles.ts';
import type { Check } from './check.ts';

const HAS_PICTURES = "json_valid(block.json) AND block.json ->> 'type' IN ('figure', 'gallery')";

/** Whether every image that the library names is a file with the bytes that its name says, and every figure's image is known. */
export function verifyImages({ connection, folder, found, told }: Check): void {
  const known = articles(connection);
  const figure = connection.prepare<[string], number>(
    `SELECT number FROM block WHERE ${HAS_PICTURES} AND instr(json, ?) > 0 LIMIT 1`,
  ).pluck();
  const shownBy = (name: string) => {
    const block = figure.get(name);
    return block === undefined ? null : known.holding(block);
  };
  const images = connection.prepare<[], Pick<Image, 'hash' | 'mediaType'>>('SELECT hash, media_type AS mediaType FROM image ORDER BY hash').all();
  images.forEach((image, index) => {
    told('images', index, images.length);
    const file = imageName(image);
    const path = join(folder.images, file);
    if (!existsSync(path)) found.fault('images', 'imageMissing', { file }, shownBy(image.hash));
    else if (hash('sha256', atPath(path, () => readFileSync(path))) !== image.hash) found.fault('images', 'imageChanged', { file }, shownBy(image.hash));
  });
  found.count('images', images.length);
  const unknown = connection.prepare<[], { number: number; hash: string }>(
    `SELECT number, tree.value AS hash FROM block, json_tree(iif(${HAS_PICTURES}, block.json, '{}')) AS tree
     WHERE tree.key = 'hash' AND tree.value NOT IN (SELECT hash FROM image)`,
  ).all();
  for (const { number, hash: file } of unknown) {
    const article = known.holding(number);
    // A block that nothing holds any more may outlive its image.
    if (article !== null) found.fault('images', 'imageUnknown', { file }, article);
  }
}
