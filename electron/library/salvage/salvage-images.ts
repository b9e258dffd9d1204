import { statSync } from 'node:fs';
import { join } from 'node:path';
import { blockSchema } from '../../../shared/article/block.ts';
import type { Connection } from '../connection.ts';
import { imageName } from '../../../shared/article/image-name.ts';

/** A picture whose row is lost is known from the figures that show it; its file was never in the library's file. */
export function registerImages(into: Connection, images: string): void {
  const figures = into.prepare<[], string>("SELECT json FROM block WHERE instr(json, '\"type\":\"figure\"') > 0").pluck();
  const insert = into.prepare<[string, string, number, number, number]>('INSERT INTO image (hash, media_type, width, height, bytes) VALUES (?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING');
  for (const json of figures.all()) {
    const { data: block } = blockSchema.safeParse(JSON.parse(json));
    if (block?.type !== 'figure' || block.image === null) continue;
    const file = statSync(join(images, imageName(block.image)), { throwIfNoEntry: false });
    if (file) insert.run(block.image.hash, block.image.mediaType, block.image.width, block.image.height, file.size);
  }
}
