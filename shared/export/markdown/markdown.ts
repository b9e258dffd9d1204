import type { Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Block } from '../../article/block.ts';
import type { PublishedBody } from '../../article/published-body.ts';
import { datelineText } from '../../article/text.ts';
import { creditText } from '../../house-style/credit.ts';
import type { HouseStyle } from '../../house-style/house-style.ts';
import { Notes } from '../notes.ts';
import { openingParagraph } from '../opening-paragraph.ts';
import { markdownBlock } from './block.ts';
import { phrasing } from './inline.ts';

/** The story as GitHub Flavored Markdown in a house style, in the order of the text export. A working headline is no part of it. */
export function markdownExport(body: PublishedBody, houseStyle: HouseStyle): string {
  const { fields } = body;
  const headline: RootContent[] = fields.headlineIsWorking || fields.headline.trim() === '' ? []
    : [{ type: 'heading', depth: 1, children: [{ type: 'text', value: fields.headline.trim() }] }];
  const credit = creditText(fields, houseStyle).trim();
  const notes = new Notes();
  const children = [
    ...headline, ...line(fields.standfirst.trim()),
    ...withDateline(body.blocks, datelineText(fields.dateline)).flatMap((block) => markdownBlock(block, houseStyle, notes)), ...line(credit),
  ];
  const definitions = notes.all.map(({ number, children: words }): RootContent => (
    { type: 'footnoteDefinition', identifier: String(number), children: [{ type: 'paragraph', children: phrasing(words, notes) }] }));
  const root: Root = { type: 'root', children: [...children, ...definitions] };
  return toMarkdown(root, { extensions: [gfmToMarkdown()], bullet: '-', rule: '-', emphasis: '_', listItemIndent: 'one' });
}

function line(value: string): RootContent[] {
  return value === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', value }] }];
}

/** The dateline begins the first paragraph with words; where there is none, it stands by itself. */
function withDateline(blocks: readonly Block[], dateline: string): Block[] {
  if (dateline === '') return [...blocks];
  const opening = openingParagraph(blocks);
  const start = { type: 'text' as const, text: dateline };
  if (opening < 0) return [{ type: 'paragraph', id: 'dateline', children: [start] }, ...blocks];
  return blocks.map((block, index) => (index === opening && block.type === 'paragraph' ? { ...block, children: [start, ...block.children] } : block));
}
