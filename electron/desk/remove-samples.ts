import { imagesOfCopies } from '../library/backup/images-of-copies.ts';
import type { Library } from '../library/open.ts';
import { presentSettings } from './present-settings.ts';

/**
 * Takes away the sample articles that no person has changed, then what only they used: blocks, contributors, images.
 * @returns how many articles went.
 */
export function removeSamples(library: Library): number {
  const { removed, images } = library.transaction(() => {
    const samples = library.articles.samples();
    const before = new Set([...library.drafts.usedBlocks(), ...library.revisions.usedBlocks()]);
    for (const number of samples) library.articles.remove(number);
    const after = new Set([...library.drafts.usedBlocks(), ...library.revisions.usedBlocks()]);
    for (const block of before) if (!after.has(block)) library.blocks.remove(block);
    const { me } = presentSettings(library);
    for (const id of library.contributors.samples()) {
      if (id !== me && !library.articles.credits(id)) library.contributors.remove(id);
    }
    const unused = library.images.samples().filter((image) => !library.blocks.anyHolds(image.hash) && !library.templates.anyHolds(image.hash));
    for (const image of unused) library.images.forget(image);
    return { removed: samples.length, images: unused };
  });
  // Files go after the commit: a row never names a file that is gone. What a backup shows stays.
  const isNamed = images.length > 0 ? imagesOfCopies(library.folder) : () => false;
  for (const image of images) {
    library.images.removeScaled(image);
    if (!isNamed(image.hash)) library.images.removeFile(image);
  }
  return removed;
}
