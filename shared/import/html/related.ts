import type { Block } from '../../article/block.ts';
import { newId } from '../../article/id.ts';
import { blockText } from '../../article/text.ts';
import type { LabelReader } from '../text/related-label.ts';

/** Paragraphs such as "Baca juga: Title" as related links, with the address of the link in them. */
export function relatedBlocks(blocks: readonly Block[], readLabel: LabelReader, ownLabel: string): Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const read = block.type === 'paragraph' ? readLabel(blockText(block)) : null;
    if (block.type !== 'paragraph' || read === null || read.title === '' || read.title.includes('\n')) {
      result.push(block);
      continue;
    }
    const link = block.children.find((child) => child.type === 'link');
    const item = { id: newId(), articleId: null, title: read.title, url: link?.url ?? null };
    const label = read.label === ownLabel ? null : read.label;
    const last = result.at(-1);
    if (last?.type === 'relatedLinks' && last.label === label) last.items.push(item);
    else result.push({ type: 'relatedLinks', id: block.id, label, items: [item] });
  }
  return result;
}
