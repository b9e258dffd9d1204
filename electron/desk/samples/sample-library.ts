import type { Contributor } from '../../../shared/contract/register.ts';
import { bridgeTest } from './article-bridge-test.ts';
import { halfHourFerry } from './article-half-hour-ferry.ts';
import { jembatanLawendra } from './article-jembatan-lawendra.ts';
import { lelangSerinda } from './article-lelang-serinda.ts';
import { marketGuide } from './article-market-guide.ts';
import { nightLibrary } from './article-night-library.ts';
import { panenWirasa } from './article-panen-wirasa.ts';
import { pasarGentapura } from './article-pasar-gentapura.ts';
import { tamanWaduk } from './article-taman-waduk.ts';
import { SAMPLE_CONTRIBUTORS } from './contributors.ts';
import { SAMPLE_IMAGES, sampleImageBytes, type SampleImage } from './images.ts';
import type { SampleArticle } from './sample.ts';

export type SampleLibrary = {
  contributors: Contributor[];
  /** Each picture that an article shows, once. */
  images: { bytes: Uint8Array }[];
  /** `earlier`: oldest first. */
  articles: SampleArticle[];
};

/**
 * What a new library is given, so that a first look shows every feature: invented news from invented places, in
 * Indonesian and English. Ids and times are fixed, so that two new libraries hold the same.
 */
export function sampleLibrary(): SampleLibrary {
  const names = Object.keys(SAMPLE_IMAGES) as SampleImage[];
  return {
    contributors: SAMPLE_CONTRIBUTORS,
    images: names.map((name) => ({ bytes: sampleImageBytes(name) })),
    articles: [
      nightLibrary, tamanWaduk, halfHourFerry, pasarGentapura, jembatanLawendra, bridgeTest, panenWirasa, lelangSerinda, marketGuide,
    ],
  };
}
