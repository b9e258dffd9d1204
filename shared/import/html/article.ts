import type { Article } from '../../article/article.ts';
import type { Block } from '../../article/block.ts';
import { blockText } from '../../article/text.ts';
import type { ImportNote } from '../../contract/publishing.ts';
import { RedaksiError } from '../../contract/error.ts';
import type { Reading } from '../file.ts';
import { storyArticle, type KnownFields } from '../story-article.ts';
import { relatedLabelReader } from '../text/related-label.ts';
import { textToBlocks } from '../text/text-to-blocks.ts';
import { isElement, type Element, type Node } from './element.ts';
import { htmlToBlocks, type HtmlBlocks } from './html-to-blocks.ts';
import { ownPage, type OwnPage } from './ours/own-page.ts';
import { readOwnPictures } from './ours/own-pictures.ts';
import { firstWords, textWithin, type Page } from './page.ts';
import { labelledLists } from './related.ts';
import { jsonLdFacts } from './saved/json-ld.ts';
import { metaFacts, withoutSite } from './saved/meta-facts.ts';
import { microdataFacts } from './saved/microdata.ts';
import { withoutOpeningLines } from './saved/opening-lines.ts';
import { firstTold, NO_FACTS, type PageFacts } from './saved/page-facts.ts';
import { readPagePictures } from './saved/page-pictures.ts';
import { standfirstOf } from './saved/standfirst.ts';
import { paidParts } from './saved/paid-parts.ts';
import { findStory, sameWords, type StoryRoot } from './saved/story-root.ts';
import { fieldsTold } from './saved/told.ts';

/** What was found on a page before blocks are made of its article. */
type Found = { facts: PageFacts; story: StoryRoot | null; standfirst: string; headings: string[]; own: OwnPage | null };

/**
 * A saved page, or any HTML file, as an article: its fields by JSON-LD, microdata and OpenGraph, and else by how the page is built;
 * its text without what surrounds it on the page. Dateline, related links and credit are read as in a text.
 */
export function htmlArticle(html: string, reading: Reading): { article: Article; notes: ImportNote[] } {
  const found: Found = { facts: NO_FACTS, story: null, standfirst: '', headings: [], own: null };
  const readLabel = relatedLabelReader(reading.houseStyles);
  const isRelated = (element: Element): boolean => readLabel(firstWords([element])?.value.trim().slice(0, 300) ?? '') !== null;
  const page = htmlToBlocks(html, { keepsPictures: true, embedHosts: reading.houseStyles.flatMap(({ embedHosts }) => embedHosts), choose: (tree) => (tree.source === 'web' ? chosen(tree, found, isRelated, reading, html.length) : tree.document.childNodes) });
  if (page.blocks.length === 0 && page.title === '' && found.facts.text === '') throw new RedaksiError('empty', `${reading.name} has no words`, { file: reading.name });

  const { facts } = found;
  const heading = page.blocks.find((block) => block.id === page.mainHeading);
  const headline = headlineOf(facts.headline, heading ? blockText(heading).replaceAll('\n', ' ') : found.headings.length === 1 ? found.headings[0] ?? '' : '', withoutSite(page.title, facts.publisher));
  const shown = page.blocks.filter((block) => block !== heading || !sameWords(blockText(block), headline));
  const isFromData = isCut(shown, facts);
  const all = isFromData ? textToBlocks(facts.text) : shown;
  const opening = all.find((block) => block.type === 'paragraph' && blockText(block).length > 60);
  const standfirst = found.standfirst || (repeats(facts.description, opening ? blockText(opening) : '') || sameWords(facts.description, headline) ? '' : facts.description);
  const story = found.own ? all : labelledLists(withoutOpeningLines(all, facts, standfirst), readLabel);
  const told = fieldsTold(facts, all.map(blockText).join('\n'));
  const { article, notes } = storyArticle(story, { ...told, headline, standfirst, ...ownFields(found.own) }, reading);
  return { article, notes: [...notes, ...notesOn(page, found, isFromData, heading && story.includes(heading) ? blockText(heading) : '')] };
}

function chosen(page: Page, found: Found, isRelated: (element: Element) => boolean, { houseStyles }: Reading, pageLength: number): readonly Node[] {
  const structured = jsonLdFacts(page);
  const meta = metaFacts(page);
  const own = ownPage(page, houseStyles);
  if (own) {
    const { headline, standfirst, section } = own;
    // What the page says of itself besides is shortened, or made of its first words.
    Object.assign(found, { own, standfirst, facts: { ...firstTold([...structured.slice(0, 1), meta]), headline, section, description: '' }, story: { root: own.article, isSure: true, leftOut: [] } });
    readOwnPictures(page, found.facts.url, pageLength);
    return own.nodes;
  }
  const heads = page.elements.filter(({ tagName }) => tagName === 'h1').slice(0, 50).map((element) => textWithin(element, 1000).replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  // A page that lists articles tells of each; the one that it is about has the page's own headline.
  const ofPage = structured.length === 1 ? structured : structured.filter(({ headline }) => [meta.headline, ...heads].some((text) => sameWords(text, headline))).slice(0, 1);
  found.facts = firstTold([...ofPage, microdataFacts(page), meta]);
  found.headings = heads;
  readPagePictures(page);
  const [only = ''] = heads;
  found.story = findStory(page, heads.find((text) => sameWords(text, found.facts.headline)) ?? (heads.length === 1 ? only : found.facts.headline), found.facts.isLiveBlog, isRelated, paidParts(page, structured.flatMap((facts) => facts.paidParts)));
  const standfirst = found.story?.isSure ? standfirstOf(page) : null;
  if (standfirst) {
    found.standfirst = standfirst.text;
    page.skipped.add(standfirst.element);
  }
  return found.story ? [found.story.root] : page.document.childNodes.filter((node) => isElement(node));
}

/** What only a page of our own says in a form that can be read. */
function ownFields(own: OwnPage | null): KnownFields {
  return { ...(own?.byline && { byline: [...own.byline] }), ...(own && { corrections: own.corrections }) };
}

/** What the data say, unless the page shows the same or more of it. */
function headlineOf(told: string, shown: string, title: string): string {
  if (told === '' || sameWords(told, shown)) return shown || title;
  const start = told.replace(/(?:…|\.{3})$/, '').trim();
  return shown.length <= 1000 && shown.startsWith(start) ? shown : told;
}

/** Whether a description only repeats how the text begins. */
function repeats(description: string, text: string): boolean {
  const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const start = plain(description);
  return start !== '' && (plain(text).startsWith(start) || plain(text).includes(start.slice(0, 60)));
}

/** Whether a page shows less than half of what its data have, though anybody may read it. */
function isCut(blocks: readonly Block[], { text, isPaywalled }: PageFacts): boolean {
  const letters = (words: string): number => words.replace(/\s+/g, '').length;
  return !isPaywalled && text !== '' && letters(blocks.map(blockText).join('')) < letters(text) / 2;
}

function notesOn(page: HtmlBlocks, { facts, story }: Found, isFromData: boolean, otherHeadline: string): ImportNote[] {
  const figures = new Map(page.blocks.flatMap((block) => (block.type === 'figure' ? [block] : block.type === 'gallery' ? block.pictures : [])).map(({ id, alt }) => [id, alt]));
  const remote = page.pictures.filter(({ blockId, url }) => figures.has(blockId) && /^https?:/i.test(url));
  const others = [...page.notes];
  for (const { blockId } of remote) {
    const at = others.findIndex(({ code, text }) => code === 'image' && text === figures.get(blockId));
    if (at >= 0) others.splice(at, 1);
  }
  const told: ImportNote[] = [];
  if (story && !story.isSure) told.push({ code: 'wholePage', text: '' });
  if (facts.isPaywalled) told.push({ code: 'paywalled', text: '' });
  if (isFromData) told.push({ code: 'textFromData', text: '' });
  if (otherHeadline !== '') told.push({ code: 'otherHeadline', text: otherHeadline });
  told.push(...(isFromData ? [] : story?.leftOut ?? []).map((text) => ({ code: 'leftOut', text })));
  if ((page.cleaned.hidden ?? 0) > 0) told.push({ code: 'hiddenParts', text: String(page.cleaned.hidden) });
  return [...told, ...remote.slice(0, 100).map(({ url }) => ({ code: 'remoteImage', text: url })), ...others];
}
