import type { Block } from '../../../shared/article/block.ts';
import { htmlToBlocks } from '../../../shared/import/html/html-to-blocks.ts';
import { textToBlocks } from '../../../shared/import/text/text-to-blocks.ts';
import { OWN_FORM, readOwnForm } from './own-form.ts';

/** What a paste or a drop brings, cleaned by the same code as an import; none where it brings no words. */
export function pastedBlocks(transfer: Pick<DataTransfer, 'getData'>): Block[] {
  const own = transfer.getData(OWN_FORM);
  const ownBlocks = own === '' ? null : readOwnForm(own);
  if (ownBlocks) return ownBlocks;
  const html = transfer.getData('text/html');
  if (html !== '') {
    const { blocks } = htmlToBlocks(html);
    if (blocks.length > 0) return blocks;
  }
  return textToBlocks(transfer.getData('text/plain'));
}
