import type { Block } from '../../../shared/article/block.ts';
import type { Cleaned } from '../../../shared/import/html/cleaned.ts';
import { htmlToBlocks } from '../../../shared/import/html/html-to-blocks.ts';
import type { WantedPicture } from '../../../shared/import/html/picture.ts';
import { textToBlocks } from '../../../shared/import/text/text-to-blocks.ts';
import { OWN_FORM, readOwnForm } from './own-form.ts';

/** `cleaned`: what of the other program's was not taken; `pictures`: where the pictures of its figures are. */
export type Pasted = { readonly blocks: readonly Block[]; readonly cleaned: Cleaned; readonly pictures: readonly WantedPicture[] };

/** What a paste or a drop brings, cleaned by the same code as an import; no blocks where it brings no words and no pictures. */
export function pastedBlocks(transfer: Pick<DataTransfer, 'getData'>): Pasted {
  const own = transfer.getData(OWN_FORM);
  const ownBlocks = own === '' ? null : readOwnForm(own);
  if (ownBlocks) return { blocks: ownBlocks, cleaned: {}, pictures: [] };
  const html = transfer.getData('text/html');
  if (html !== '') {
    const page = htmlToBlocks(html, { keepsPictures: true });
    if (page.blocks.length > 0) return page;
  }
  return { blocks: textToBlocks(transfer.getData('text/plain')), cleaned: {}, pictures: [] };
}

/** Whether there is more than places for pictures: a picture copied from a page comes as a file and as a place. */
export function bringsWords({ blocks }: Pasted): boolean {
  return blocks.some((block) => block.type !== 'figure' || block.image !== null || block.caption !== '');
}
