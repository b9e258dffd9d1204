import type { Block } from '../../../shared/article/block.ts';
import { blockPictures } from '../../../shared/article/block-pictures.ts';
import type { Cleaned } from '../../../shared/import/html/cleaned.ts';
import { htmlToBlocks } from '../../../shared/import/html/html-to-blocks.ts';
import { looksLikeMarkdown } from '../../../shared/import/markdown/looks-like-markdown.ts';
import { markdownToBlocks } from '../../../shared/import/markdown/markdown-to-blocks.ts';
import type { WantedPicture } from '../../../shared/import/html/picture.ts';
import { textToBlocks } from '../../../shared/import/text/text-to-blocks.ts';
import { OWN_FORM, readOwnForm } from './own-form.ts';

/** `cleaned`: what of the other program's was not taken; `pictures`: where the pictures of its figures are; `isMarkdown`: a plain text was read as that. */
export type Pasted = { readonly blocks: readonly Block[]; readonly cleaned: Cleaned; readonly pictures: readonly WantedPicture[]; readonly isMarkdown?: boolean };

const CODE_EDITOR = 'vscode-editor-data';

/**
 * What a paste or a drop brings, cleaned by the same code as an import; no blocks where it brings no words and no pictures.
 * @param options.embedHosts sites whose pages the article's house style allows to be shown
 * @param options.wordsOnly the words as they stand, a line a paragraph, whatever forms there are
 */
export function pastedBlocks(transfer: Pick<DataTransfer, 'getData'>, { wordsOnly = false, embedHosts = [] }: { readonly wordsOnly?: boolean; readonly embedHosts?: readonly string[] | undefined } = {}): Pasted {
  if (wordsOnly) return plain(transfer.getData('text/plain'));
  const own = transfer.getData(OWN_FORM);
  const ownBlocks = own === '' ? null : readOwnForm(own);
  if (ownBlocks) return { blocks: ownBlocks, cleaned: {}, pictures: [] };
  const text = transfer.getData('text/plain');
  const html = transfer.getData('text/html');
  // Code editors lay the source there in colours, as HTML; the source is meant.
  if (html !== '' && transfer.getData(CODE_EDITOR) === '') {
    const page = htmlToBlocks(html, { keepsPictures: true, embedHosts });
    if (page.blocks.length > 0) return page;
  }
  return markdown(text, embedHosts) ?? plain(text);
}

function plain(text: string): Pasted {
  return { blocks: textToBlocks(text), cleaned: {}, pictures: [] };
}

function markdown(text: string, embedHosts: readonly string[]): Pasted | null {
  if (!looksLikeMarkdown(text)) return null;
  const page = markdownToBlocks(text, { keepsPictures: true, embedHosts });
  return page.blocks.length > 0 ? { ...page, isMarkdown: true } : null;
}

/** Whether there is more than places for pictures: a picture copied from a page comes as a file and as a place. */
export function bringsWords({ blocks }: Pasted): boolean {
  return blocks.some((block) => block.type !== 'figure' || block.image !== null || block.caption !== '');
}

/** Whether pictures would come with it; a file beside words is but a picture of them. */
export function bringsPictures(pasted: Pasted, files: Iterable<Pick<File, 'type'>>): boolean {
  if (pasted.pictures.length > 0 || pasted.blocks.some((block) => blockPictures(block).some(({ image }) => image !== null))) return true;
  return !bringsWords(pasted) && [...files].some(({ type }) => type.startsWith('image/'));
}
