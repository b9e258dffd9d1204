import type { Block } from '../../article/block.ts';
import { newId } from '../../article/id.ts';
import type { Inline } from '../../article/inline.ts';
import { isSafeUrl } from '../../article/url.ts';
import { BULLET, NUMBER, type LineKind } from './line-kind.ts';
import type { LabelReader } from './related-label.ts';

/** A line of the body, in its place. */
export type BodyLine = { readonly text: string; readonly kind: LineKind };

const plain = (text: string): Inline[] => (text === '' ? [] : [{ type: 'text', text }]);

/** The blocks of a body. Neighbouring lines of one list, or of related links with one label, are one block. */
export function bodyBlocks(lines: readonly BodyLine[], readLabel: LabelReader, ownLabel: string): Block[] {
  const blocks: Block[] = [];
  for (const { text, kind } of lines) {
    const last = blocks.at(-1);
    switch (kind) {
      case 'caption': blocks.push({ type: 'figure', id: newId(), image: null, alt: '', caption: text, credit: '' }); break;
      case 'heading': blocks.push({ type: 'heading', id: newId(), level: 2, children: plain(text) }); break;
      case 'bullet': {
        const item = { children: plain(text.replace(BULLET, '')) };
        if (last?.type === 'list' && last.style === 'bullet') last.items.push(item);
        else blocks.push({ type: 'list', id: newId(), style: 'bullet', items: [item] });
        break;
      }
      case 'number': {
        const number = Number(NUMBER.exec(text)?.[1]);
        const item = { children: plain(text.replace(NUMBER, '')) };
        // A list counts from 1 by itself; any other number is a word of the text.
        if (last?.type === 'list' && last.style === 'number' && last.items.length === number - 1) last.items.push(item);
        else if (number === 1) blocks.push({ type: 'list', id: newId(), style: 'number', items: [item] });
        else blocks.push({ type: 'paragraph', id: newId(), children: plain(text) });
        break;
      }
      case 'label': case 'labelledTitle': {
        const read = readLabel(text) ?? { label: text, title: '' };
        const label = read.label === ownLabel ? null : read.label;
        const items = read.title === '' ? [] : [relatedLink(read.title)];
        if (last?.type === 'relatedLinks' && last.label === label && items.length > 0 && last.items.length > 0) last.items.push(...items);
        else blocks.push({ type: 'relatedLinks', id: newId(), label, items });
        break;
      }
      case 'relatedTitle': {
        const item = relatedLink(text.replace(BULLET, ''));
        if (last?.type === 'relatedLinks') last.items.push(item);
        else blocks.push({ type: 'relatedLinks', id: newId(), label: '', items: [item] });
        break;
      }
      default: blocks.push({ type: 'paragraph', id: newId(), children: plain(text) });
    }
  }
  return blocks;
}

/** A title, with the address behind it where there is one. */
function relatedLink(text: string): Extract<Block, { type: 'relatedLinks' }>['items'][number] {
  const url = /(?:^|\s)(https?:\/\/\S{1,4000})$/iu.exec(text.slice(-4200))?.[1];
  if (url === undefined || !isSafeUrl(url)) return { id: newId(), articleId: null, title: text, url: null };
  return { id: newId(), articleId: null, title: text.slice(0, -url.length).trim(), url };
}
