import { statSync } from 'node:fs';
import { join } from 'node:path';
import { blockPictures } from '../../../shared/article/block-pictures.ts';
import { blockSchema } from '../../../shared/article/block.ts';
import type { Connection } from '../connection.ts';
import { imageName } from '../../../shared/article/image-name.ts';

/** A picture whose row is lost is known from the figures that show it; its file was never in the library's file. */
export function registerImages(into: Connection, images: string): void {
  const figures = into.prepare<[], string>("SELECT json FROM block WHERE instr(json, '\"hash\":') > 0").pluck();
  const insert = into.prepare<[string, string, number, number, number]>('INSERT INTO image (hash, media_type, width, height, bytes) VALUES (?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING');
  const templates = into.prepare<[], string>("SELECT block.value FROM template, json_each(iif(json_valid(article), article, '{}'), '$.body') AS block").pluck();
  for (const json of [...figures.all(), ...templates.all()]) {
    const { data: block } = blockSchema.safeParse(JSON.parse(json));
    for (const { image } of block ? blockPictures(block) : []) {
      const file = image && statSync(join(images, imageName(image)), { throwIfNoEntry: false });
      if (file) insert.run(image.hash, image.mediaType, image.width, image.height, file.size);
    }
  }
}
