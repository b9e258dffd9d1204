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
import type { WantedPicture } from './picture.ts';
import { plainPage } from './plain-page.ts';
import type { Source } from './source/source.ts';
import { styleOf } from './style.ts';
import { parseTree, wordsWithoutTags } from './tree.ts';
import { wordsToBlocks } from './words-to-blocks.ts';

type Inherited = { readonly marks: ReadonlySet<Mark>; readonly url: string | null; readonly whiteSpace: WhiteSpace; readonly lang?: string | undefined };
type Step = { readonly node: Node; readonly inherited: Inherited } | { readonly closes: Element };

type Found = { title: string; readonly dropped: Set<string> };

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

/**
 * The blocks of an HTML text: of a page, or of what was pasted. Only known blocks and marks come out, with safe
 * addresses; nothing is run or fetched, and no words are lost but those of scripts, styles, embedded documents, comments
 * and what was hidden. `notes` tells of pictures (their words are kept) and of what was left out, `cleaned` how often.
 * @param options.choose what of the page is read; it may pass over (`skipped`) what is not. Without it, all is
 * @param options.keepsPictures a figure for each picture that can be had, and not only for those with words
 */
export function htmlToBlocks(html: string, options: { keepsPictures?: boolean; choose?: (page: Page & { readonly source: Source }) => readonly Node[] } = {}): HtmlBlocks {
  const document = parseTree(html);
  if (document === null) {
    const blocks = wordsToBlocks(wordsWithoutTags(html));
    return { blocks, notes: [{ code: 'onlyWords', text: '' }], title: '', mainHeading: null, source: 'web', cleaned: { active: 1 }, pictures: [] };
  }
  const page = plainPage(document);
  return pageBlocks(page, options.choose?.(page) ?? page.document.childNodes, options.keepsPictures ?? false);
}

function pageBlocks(page: Page & { readonly source: Source }, nodes: readonly Node[], keepsPictures: boolean): HtmlBlocks {
  const { cleaned } = page;
  const builder = new BlockBuilder({ cleaned, keepsPictures, ticks: page.ticks });
  const found = { title: '', dropped: new Set<string>() };
  const notes = new Map(page.notes);
  read(nodes, page, builder, found, (reference) => {
    const note = notes.get(reference);
    if (note) notes.delete(reference);
    return note ? noteContent(note, page, found, keepsPictures) : null;
  });
  // What refers to these is itself in a note, or was not shown.
  for (const note of notes.values()) {
    builder.flush();
    read(note.childNodes, page, builder, found, () => null);
  }
  const blocks = builder.end();
  const told = [...builder.pictures.map((text) => ({ code: 'image', text })), ...[...found.dropped].map((text) => ({ code: 'dropped', text }))];
  return { blocks, notes: told, title: found.title || titleIn(page), mainHeading: builder.mainHeading, source: page.source, cleaned, pictures: builder.wanted };
}

type NoteContent = { readonly children: NoteInline[]; /** What its pictures are in. */ readonly from: BlockBuilder };

/** A note's lines, a line end between each. */
function noteContent(note: Element, page: Page & { readonly source: Source }, found: Found, keepsPictures: boolean): NoteContent {
  const from = new BlockBuilder({ cleaned: page.cleaned, keepsPictures, ticks: page.ticks });
  read(note.childNodes, page, from, found, () => null);
  const lines = from.end().filter(({ type }) => type !== 'figure').flatMap(blockLines).filter(hasWords);
  return { children: canonicalNote(lines.flatMap((line, index) => [...(index === 0 ? [] : [{ type: 'break' as const }]), ...line.filter((child) => child.type !== 'footnote')])), from };
}

/** @param noteAt what is in the note that an element refers to; null where it refers to none */
function read(nodes: readonly Node[], page: Page & { readonly source: Source }, builder: BlockBuilder, found: Found, noteAt: (element: Element) => NoteContent | null): void {
  // A stack of our own, because a page can be nested deeper than calls can.
  const steps: Step[] = [];
  const plan = (next: readonly Node[], inherited: Inherited): void => {
    for (let index = next.length - 1; index >= 0; index -= 1) {
      const node = next[index];
      if (node && !page.skipped.has(node)) steps.push({ node, inherited });
    }
  };
  plan(nodes, { marks: new Set(), url: null, whiteSpace: 'collapse' });
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
      found.dropped.add(node.tagName);
      count(page.cleaned, 'active');
      continue;
    }
    const note = page.notes.has(node) ? noteAt(node) : null;
    if (note) {
      builder.footnote(note.children, note.from);
      continue;
    }
    builder.open(node);
    steps.push({ closes: node });
    plan(node.childNodes, below(node, inherited, page));
  }
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
