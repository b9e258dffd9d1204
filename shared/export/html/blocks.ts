import type { Block } from '../../article/block.ts';
import { blockPictures } from '../../article/block-pictures.ts';
import { textAlternative } from '../../article/text-alternative.ts';
import type { HouseStyle } from '../../house-style/house-style.ts';
import { blockHtml } from './block.ts';
import { houseLanguage } from './house-language.ts';
import { nothing, text } from './html.ts';
import { notesSection } from './notes.ts';
import { PageState } from './page-state.ts';

/**
 * Blocks as they stand on an exported page, without page and dateline: for another program's clipboard. Pictures are
 * left out, because no other program could get at them; their captions and credits stay.
 * @param language BCP 47; the article's
 */
export function blocksHtml(blocks: readonly Block[], houseStyle: HouseStyle, language: string): string {
  const state = new PageState({
    base: houseStyle.publisher.url, pictureFiles: () => [],
    relatedLabel: houseStyle.labels.relatedLinks.trim(), photoLabel: houseStyle.labels.photo.trim(),
    ofHouse: houseLanguage(language, houseStyle.language), dateline: nothing,
  });
  // A part of an article may begin with any of its headings.
  state.headingLevel = 3;
  const words = blocks.map((block) => {
    const html = blockHtml(block, state);
    const alternative = blockPictures(block).map(textAlternative).filter(Boolean).join(' ');
    return html === nothing && alternative !== '' ? `<p>${text(alternative)}</p>\n` : html;
  }).join('');
  return words + notesSection(state, houseStyle.labels.notes.trim());
}
