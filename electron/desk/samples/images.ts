import { readFileSync } from 'node:fs';
import type { Image } from '../../../shared/article/block.ts';

const SIZE = { mediaType: 'image/jpeg', width: 1200, height: 800 } as const;

/** The drawings in images/, by name; the test beside this file holds the hashes to the files. */
export const SAMPLE_IMAGES = {
  'city-park': { ...SIZE, hash: '08aaa87b7b6da211c956654ba8f0006eac4167d7fbc9ad97ad6bd4b114d02861' },
  'fishing-harbour': { ...SIZE, hash: '0274f44bdbba7465dc20f53e17d23f9ad9d0a8cfa476e69a9b2a6a62288829fd' },
  'hill-library': { ...SIZE, hash: '573e2ad6e61e919e2d88c9ca9a42daade29e125bb45420a2c860e802a88ce700' },
  'morning-market': { ...SIZE, hash: 'ea5d8d6c27b402bde9242c4331ac6d70765c13f6953e123b0b64630d1f0e1e76' },
  'rice-terraces': { ...SIZE, hash: '941cc25cf0e743f6a711ddb77bc052344c80fd5e3bcaa64765884fe2642252ce' },
  'river-bridge': { ...SIZE, hash: '992ad4eb3516fe48d0f48dccb64abd5e40c4802ce8039f53bf6275d6b2814978' },
} as const satisfies Record<string, Image>;
export type SampleImage = keyof typeof SAMPLE_IMAGES;

/** The file's bytes; images/ stands beside this module, bundled or not. @throws where it is not there. */
export function sampleImageBytes(name: SampleImage): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`./images/${name}.jpg`, import.meta.url)));
}
