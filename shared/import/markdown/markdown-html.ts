import type { Definition, FootnoteDefinition, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { linesHtml } from './lines-html.ts';
import { canBeParsed, chunksOf } from './chunks.ts';
import { definitionsFor } from './definitions.ts';
import { notesHtml, restHtml, treeHtml, type References } from './tree-html.ts';

/** A whole novel; whoever has more has no article. In characters. */
const LONGEST = 1_000_000;

export type MarkdownHtml = {
  /** For the HTML reader only, which takes none of what could run. */
  readonly html: string;
  /** Whether some of it could not be read as Markdown and is words, signs and all. */
  readonly hasOnlyWords: boolean;
  /** Pictures that lie beside the file, by their addresses as written. */
  readonly localPictures: readonly string[];
};

/**
 * The HTML that GitHub Flavored Markdown stands for (CommonMark 0.31, GFM 0.29), with every word of it: also of notes and
 * addresses that nothing refers to, and of a table's surplus cells.
 */
export function markdownHtml(markdown: string): MarkdownHtml {
  const text = markdown.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (text.length > LONGEST) return { html: linesHtml(text), hasOnlyWords: true, localPictures: [] };
  const chunks = chunksOf(text);
  const stubs = definitionsFor(chunks);
  const parts = chunks.map((chunk) => (canBeParsed(chunk) ? treeOf(chunk, stubs) : chunk));
  const references = referencesIn(parts.filter((part) => typeof part !== 'string'));
  const html = parts.map((part) => (typeof part === 'string' ? linesHtml(part) : treeHtml(part, references))).join('');
  const all = html + notesHtml(references) + restHtml(references);
  return { html: all, hasOnlyWords: parts.some((part) => typeof part === 'string'), localPictures: [...references.localPictures] };
}

/** @param stubs what the text defines elsewhere; it is not in the tree */
function treeOf(chunk: string, stubs: string): Root {
  const tree = parsed(chunk + stubs);
  if (stubs === '') return tree;
  const end = (offset: number | undefined): boolean => (offset ?? 0) > chunk.length;
  // Something that never ends has taken them in.
  if (tree.children.some(({ position }) => end(position?.end.offset) && !end(position?.start.offset))) return parsed(chunk);
  return { ...tree, children: tree.children.filter(({ position }) => !end(position?.start.offset)) };
}

function parsed(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Definitions may stand in quotations and lists too. */
function referencesIn(roots: readonly Root[]): References {
  const links = new Map<string, Definition>();
  const notes = new Map<string, FootnoteDefinition>();
  const again: (Definition | FootnoteDefinition)[] = [];
  const waiting: Root['children'] = roots.flatMap((root) => root.children).reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'definition') {
      if (links.has(node.identifier)) again.push(node);
      else links.set(node.identifier, node);
    } else if (node.type === 'footnoteDefinition') {
      if (notes.has(node.identifier)) again.push(node);
      else notes.set(node.identifier, node);
    }
    if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem' || node.type === 'footnoteDefinition') waiting.push(...[...node.children].reverse());
  }
  return { links, usedLinks: new Set(), notes, numbers: new Map(), localPictures: new Set(), again };
}
