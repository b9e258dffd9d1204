import type { Library } from '../library/open.ts';
import { addArticle } from '../library/add-articles.ts';
import { measureImage } from './measure-image.ts';
import { sampleLibrary } from './samples/sample-library.ts';

/** Gives a new library its sample articles, all or none. */
export function addSamples(library: Library): void {
  const samples = sampleLibrary();
  library.transaction(() => {
    for (const contributor of samples.contributors) library.contributors.save(contributor, true);
    for (const { bytes } of samples.images) library.images.keep(bytes, measureImage(bytes), true);
    for (const { article, earlier } of samples.articles) {
      const { number } = addArticle(library, article, true);
      for (const { article: version, name, by, at } of earlier) {
        const { blocks: kept, words } = library.drafts.keepBlocks(version.body);
        const blocks = kept.map((block) => block.number);
        library.revisions.cut(number, { fields: version.fields, words, blocks, modifiedAt: version.modifiedAt }, { name, by, at, reason: 'sample' });
      }
    }
  });
}
