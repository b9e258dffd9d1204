import type { Block } from '../../../shared/article/block.ts';
import type { Cleaned } from '../../../shared/import/html/cleaned.ts';
import { htmlToBlocks } from '../../../shared/import/html/html-to-blocks.ts';
import { textToBlocks } from '../../../shared/import/text/text-to-blocks.ts';
import { OWN_FORM, readOwnForm } from './own-form.ts';

/** `cleaned`: what of the other program's was not taken. */
export type Pasted = { readonly blocks: readonly Block[]; readonly cleaned: Cleaned };

/** What a paste or a drop brings, cleaned by the same code as an import; no blocks where it brings no words. */
export function pastedBlocks(transfer: Pick<DataTransfer, 'getData'>): Pasted {
  const own = transfer.getData(OWN_FORM);
  const ownBlocks = own === '' ? null : readOwnForm(own);
  if (ownBlocks) return { blocks: ownBlocks, cleaned: {} };
  const html = transfer.getData('text/html');
  if (html !== '') {
    const { blocks, cleaned } = htmlToBlocks(html);
    if (blocks.length > 0) return { blocks, cleaned };
  }
  return { blocks: textToBlocks(transfer.getData('text/plain')), cleaned: {} };
}
