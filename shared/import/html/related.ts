import type { Block, BlockOf } from '../../article/block.ts';
import { newId } from '../../article/id.ts';
import { blockText, inlineText } from '../../article/text.ts';
import type { LabelReader } from '../text/related-label.ts';

type RelatedItem = BlockOf<'relatedLinks'>['items'][number];

/** Paragraphs such as "Baca juga: Title" as related links, with the address of the link in them. */
export function relatedBlocks(blocks: readonly Block[], readLabel: LabelReader, ownLabel: string): Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    if (block.type === 'relatedLinks' && block.label === ownLabel) {
      result.push({ ...block, label: null });
      continue;
    }
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

/** A label that stands alone above a list of nothing but links ("Baca juga:") together with it, as related links. */
export function labelledLists(blocks: readonly Block[], readLabel: LabelReader): Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const before = result.at(-1);
    const label = before?.type === 'paragraph' || before?.type === 'heading' ? readLabel(blockText(before).trim()) : null;
    const items = label?.title === '' ? linksOf(block) : null;
    if (before && label && items) result.splice(-1, 1, { type: 'relatedLinks', id: before.id, label: label.label, items });
    else result.push(block);
  }
  return result;
}

/** The links of a list, or of a paragraph that is one link; null for anything else. */
function linksOf(block: Block): RelatedItem[] | null {
  const lines = block.type === 'list' ? block.items.map((item) => (item.nested ? [] : item.children)) : block.type === 'paragraph' ? [block.children] : [];
  const items = lines.map(([link, ...rest]): RelatedItem | null => {
    const isLink = link?.type === 'link' && rest.every((child) => child.type === 'break' || (child.type === 'text' && child.text.trim() === ''));
    return isLink ? { id: newId(), articleId: null, title: inlineText([link]).replaceAll('\n', ' ').trim(), url: link.url } : null;
  });
  return items.length > 0 && items.every((item) => item !== null && item.title !== '') ? items.filter((item) => item !== null) : null;
}
