import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Block } from '../../article/block.ts';
import { blockLines } from '../../article/block-lines.ts';
import { canonicalNote } from '../../article/canonical-inline.ts';
import type { Mark, NoteInline } from '../../article/inline.ts';
import { hasWords } from '../../article/text.ts';
import type { ImportNote } from '../../contract/publishing.ts';
import { BlockBuilder } from './block-builder.ts';
import { cleanCharacters } from './characters.ts';
import { count, type Cleaned } from './cleaned.ts';
import { attribute, DROPPED, isElement, isText, RUNS, type Element, type Node } from './element.ts';
import type { WhiteSpace } from './inline-content.ts';
import { langBelow } from './lang.ts';
import { linkAddress } from './link-address.ts';
import { marksBelow } from './marks.ts';
import { parentOf, type Page } from './page.ts';
import { shapeBlocks } from './ours/shape-blocks.ts';
import { shapeOf, type Shape } from './ours/shape.ts';
import type { WantedPicture } from './picture.ts';
import { plainPage } from './plain-page.ts';
import { framed, quotedPost } from './posts.ts';
import type { Source } from './source/source.ts';
import { styleOf } from './style.ts';
import { parseTree, wordsWithoutTags } from './tree.ts';
import { wordsToBlocks } from './words-to-blocks.ts';

type Inherited = { readonly marks: ReadonlySet<Mark>; readonly url: string | null; readonly whiteSpace: WhiteSpace; readonly lang?: string | undefined };
type Step = { readonly node: Node; readonly inherited: Inherited } | { readonly closes: Element };

type Found = { title: string; readonly dropped: Set<string>; /** What frames showed of which only the address is kept. */ readonly frames: Set<string> };

export type HtmlBlocks = {
  readonly blocks: Block[];
  readonly notes: ImportNote[];
  /** The page's title; '' for none. */
  readonly title: string;
  /** The id of the block that the first h1 became; null for none. */
  readonly mainHeading: string | null;
  readonly source: Source;
  readonly cleaned: Cleaned;
  /** Figures whose picture is still to come, and where it is. */
  readonly pictures: readonly WantedPicture[];
};

export type HtmlOptions = {
  /** A figure for each picture that can be had, and not only for those with words. */
  readonly keepsPictures?: boolean;
  /** Sites whose pages in frames are posts, beside the providers that are known; of all others the address stays. */
  readonly embedHosts?: readonly string[];
};

/**
 * The blocks of an HTML text: of a page, or of what was pasted. Only known blocks and marks come out, with safe
 * addresses; nothing is run or fetched, and no words are lost but those of scripts, styles, embedded documents, comments
 * and what was hidden. `notes` tells of pictures (their words are kept) and of what was left out, `cleaned` how often.
 * @param options.choose what of the page is read; it may pass over (`skipped`) what is not. Without it, all is
 */
export function htmlToBlocks(html: string, options: HtmlOptions & { choose?: (page: Page & { readonly source: Source }) => readonly Node[] } = {}): HtmlBlocks {
  const document = parseTree(html);
  if (document === null) {
    const blocks = wordsToBlocks(wordsWithoutTags(html));
    return { blocks, notes: [{ code: 'onlyWords', text: '' }], title: '', mainHeading: null, source: 'web', cleaned: { active: 1 }, pictures: [] };
  }
  const page = plainPage(document);
  return pageBlocks(page, options.choose?.(page) ?? page.document.childNodes, { keepsPictures: options.keepsPictures ?? false, embedHosts: options.embedHosts ?? [] });
}

function pageBlocks(page: Page & { readonly source: Source }, nodes: readonly Node[], options: Required<HtmlOptions>): HtmlBlocks {
  const { cleaned } = page;
  const found = { title: '', dropped: new Set<string>(), frames: new Set<string>() };
  const notes = new Map(page.notes);
  const inNote: Reading = { page, found, options, noteAt: () => null, isWithin: true };
  const reading: Reading = {
    ...inNote, isWithin: false,
    noteAt(reference) {
      const note = notes.get(reference);
      if (note) notes.delete(reference);
      return note ? noteContent(note, inNote) : null;
    },
  };
  const builder = newBuilder(reading);
  read(nodes, builder, reading);
  // What refers to these is itself in a note, or was not shown.
  for (const note of notes.values()) {
    builder.flush();
    read(note.childNodes, builder, inNote);
  }
  const blocks = builder.end();
  const told = [...builder.pictures.map((text) => ({ code: 'image', text })), ...[...found.dropped].map((text) => ({ code: 'dropped', text })), ...[...found.frames].map((text) => ({ code: 'frameAddress', text }))];
  return { blocks, notes: told, title: found.title || titleIn(page), mainHeading: builder.mainHeading, source: page.source, cleaned, pictures: builder.wanted };
}

type NoteContent = { readonly children: NoteInline[]; /** What its pictures are in. */ readonly from: BlockBuilder };

/** A note's lines, a line end between each. */
function noteContent(note: Element, reading: Reading): NoteContent {
  const from = newBuilder(reading);
  read(note.childNodes, from, reading);
  const lines = from.end().filter(({ type }) => type !== 'figure').flatMap(blockLines).filter(hasWords);
  return { children: canonicalNote(lines.flatMap((line, index) => [...(index === 0 ? [] : [{ type: 'break' as const }]), ...line.filter((child) => child.type !== 'footnote')])), from };
}

type Reading = {
  readonly page: Page & { readonly source: Source };
  readonly found: Found;
  readonly options: Required<HtmlOptions>;
  /** What is in the note that an element refers to; null where it refers to none. */
  readonly noteAt: (element: Element) => NoteContent | null;
  /** Within one of our own shapes or a note there is none of those shapes. */
  readonly isWithin: boolean;
};

function newBuilder({ page: { cleaned, ticks, credits }, options: { keepsPictures } }: Reading): BlockBuilder {
  return new BlockBuilder({ cleaned, keepsPictures, ticks, credits });
}

const NOTHING_ABOVE: Inherited = { marks: new Set(), url: null, whiteSpace: 'collapse' };

function read(nodes: readonly Node[], builder: BlockBuilder, reading: Reading, above: Inherited = NOTHING_ABOVE): void {
  const { page, found, noteAt, options } = reading;
  // A stack of our own, because a page can be nested deeper than calls can.
  const steps: Step[] = [];
  const plan = (next: readonly Node[], inherited: Inherited): void => {
    for (let index = next.length - 1; index >= 0; index -= 1) {
      const node = next[index];
      if (node && !page.skipped.has(node)) steps.push({ node, inherited });
    }
  };
  plan(nodes, above);
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('closes' in step) {
      builder.close(step.closes);
      continue;
    }
    const { node, inherited } = step;
    if (isText(node)) builder.text(cleanCharacters(node.value, page.cleaned), inherited.marks, inherited.url, inherited.whiteSpace, inherited.lang);
    if (!isElement(node)) continue;
    if (node.tagName === 'title' && found.title === '') found.title = titleOf(node);
    if (DROPPED.has(node.tagName) && node.tagName !== 'head') {
      if (!RUNS.has(node.tagName)) continue;
      const shown = node.tagName === 'iframe' ? framed(node, options.embedHosts) : null;
      if (shown !== null) {
        if (typeof shown === 'string') found.frames.add(shown);
        builder.post(shown);
        continue;
      }
      found.dropped.add(node.tagName);
      count(page.cleaned, 'active');
      continue;
    }
    const note = page.notes.has(node) ? noteAt(node) : null;
    if (note) {
      builder.footnote(note.children, note.from);
      continue;
    }
    const post = quotedPost(node);
    if (post) {
      builder.post(post);
      continue;
    }
    const shape = reading.isWithin || !builder.takesBlocks ? null : shapeOf(node);
    if (shape) {
      putShape(shape, node, builder, reading, inherited);
      continue;
    }
    builder.open(node);
    steps.push({ closes: node });
    plan(node.childNodes, below(node, inherited, page));
  }
}

function putShape(shape: Shape, element: Element, builder: BlockBuilder, reading: Reading, inherited: Inherited): void {
  const above = below(element, inherited, reading.page);
  const parts: BlockBuilder[] = [];
  const blocks = shapeBlocks(shape, element, {
    blocksOf(nodes) {
      const part = newBuilder(reading);
      parts.push(part);
      read(nodes, part, { ...reading, isWithin: true }, above);
      return part.end();
    },
    addressOf: (link) => linkAddress(attribute(link, 'href'), reading.page.cleaned),
    embedHosts: reading.options.embedHosts,
  });
  builder.put(blocks, parts);
}

/** Of a page whose head was not read. */
function titleIn(page: Page): string {
  const title = page.elements.find((element) => element.tagName === 'title' && parentOf(element)?.tagName === 'head');
  return title ? titleOf(title) : '';
}

function titleOf(title: Element): string {
  return title.childNodes.filter(isText).map((text: DefaultTreeAdapterTypes.TextNode) => text.value).join('').replace(/\s+/g, ' ').trim();
}

function below(element: Element, inherited: Inherited, { source, cleaned }: { source: Source; cleaned: Cleaned }): Inherited {
  const url = element.tagName === 'a' ? addressOf(element, source, cleaned) ?? inherited.url : inherited.url;
  return { marks: marksBelow(element, inherited.marks), whiteSpace: whiteSpaceBelow(element, inherited.whiteSpace), url, lang: langBelow(element, inherited.lang, source) };
}

/** A place within the document that was copied from (a bookmark, an entry of a table of contents) is not in the article. */
function addressOf(link: Element, source: Source, cleaned: Cleaned): string | null {
  const href = attribute(link, 'href');
  if (source !== 'web' && href.startsWith('#')) return null;
  // Outlook keeps the address that its guard has packed beside it.
  return linkAddress(attribute(link, 'originalsrc') || href, cleaned);
}

function whiteSpaceBelow(element: Element, above: WhiteSpace): WhiteSpace {
  if (above === 'keep' || ['pre', 'listing', 'xmp', 'plaintext', 'textarea'].includes(element.tagName)) return 'keep';
  const said = styleOf(element);
  const value = said.get('white-space') ?? said.get('white-space-collapse');
  if (value === undefined || value === 'inherit') return above;
  return /^(?:pre|break-spaces|preserve)/.test(value) ? 'lines' : 'collapse';
}
