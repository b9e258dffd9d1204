import { ARTICLE_SCHEMA_VERSION, emptyFields, type Article } from '../shared/article/article.ts';
import type { Block, Image } from '../shared/article/block.ts';
import type { Inline, Text } from '../shared/article/inline.ts';
import { longText, NAMES, randomFrom, sentence } from './generate.ts';

/** A paragraph: plain, bold, plain with quotation marks, link, plain. */
type Runs = { before: string; bold: string; between: string; label: string; url: string; after: string };
type Part =
  | { type: 'paragraph'; runs: Runs }
  | { type: 'heading' | 'quote'; words: string }
  | { type: 'list'; items: string[] }
  | { type: 'figure'; alt: string; caption: string; image: Image };

/** A story in both forms, and what neither renderer may leave out of it. */
export type ExportStory = { article: Article; lexicalState: unknown; mustHold: string[] };

/** The story of that number: so many paragraphs and, between them, what a news article has. */
export function exportStory(number: number, paragraphs: number): ExportStory {
  const random = randomFrom(number + 5_000);
  const parts = longText(paragraphs, number + 1).flatMap((text, index): Part[] => [
    ...(index % 10 === 0 ? [figure(random)] : []),
    ...(index % 6 === 5 ? [{ type: 'heading' as const, words: sentence(random, 5).slice(0, -1) }] : []),
    { type: 'paragraph', runs: runsOf(text, `https://www.example.org/berita/2026/11/23/${number}-${index}`) },
    ...(index % 8 === 7 ? [{ type: 'quote' as const, words: `“${sentence(random, 12)}”` }] : []),
    ...(index % 12 === 11 ? [{ type: 'list' as const, items: [sentence(random, 6), sentence(random, 7), sentence(random, 5)] }] : []),
  ]);
  return { article: asArticle(number, parts), lexicalState: asLexicalState(parts), mustHold: parts.flatMap(wordsOf) };
}

function runsOf(text: string, url: string): Runs {
  const words = text.split(' ');
  const part = (from: number, to?: number): string => words.slice(from, to).join(' ');
  return { before: `${part(0, 5)} `, bold: part(5, 8), between: ` "${part(8, 14)}" `, label: part(14, 17), url, after: ` ${part(17)}` };
}

function figure(random: () => number): Part {
  const hash = Array.from({ length: 64 }, () => Math.floor(random() * 16).toString(16)).join('');
  return { type: 'figure', alt: sentence(random, 6), caption: sentence(random, 10), image: { hash, mediaType: 'image/jpeg', width: 1600, height: 900 } };
}

export const imagePath = (image: Image): string => `images/${image.hash}.jpg`;

function wordsOf(part: Part): string[] {
  switch (part.type) {
    case 'paragraph': return [part.runs.before.trim(), `<strong>${part.runs.bold}</strong>`, part.runs.url, part.runs.label, part.runs.after.trim()];
    case 'heading': case 'quote': return [part.words];
    case 'list': return part.items;
    case 'figure': return [part.alt, part.caption, imagePath(part.image)];
  }
}

function asArticle(number: number, parts: readonly Part[]): Article {
  const random = randomFrom(number);
  const at = new Date(Date.UTC(2026, 0, 2) + number * 3_723_000).toISOString();
  return {
    schemaVersion: ARTICLE_SCHEMA_VERSION, id: `bench-${number}`, createdAt: at, modifiedAt: at,
    fields: {
      ...emptyFields('id', 'umum-id'), headline: sentence(random, 8).slice(0, -1), standfirst: sentence(random, 14), section: 'Metropolitan',
      dateline: { agency: null, place: 'JAKARTA', separator: ' — ' }, tags: ['kota', 'pasar'], publishedAt: at,
      byline: [{ contributorId: null, name: NAMES[number % NAMES.length] ?? '', role: 'reporter' }],
    },
    body: parts.map((part, index) => asBlock(part, `b${index}`)),
  };
}

function asBlock(part: Part, id: string): Block {
  const text = (words: string, ...marks: Text['marks'] & {}): Text => ({ type: 'text', text: words, ...(marks.length > 0 ? { marks } : {}) });
  switch (part.type) {
    case 'heading': return { type: 'heading', id, level: 2, children: [text(part.words)] };
    case 'quote': return { type: 'quote', id, children: [text(part.words)] };
    case 'list': return { type: 'list', id, style: 'bullet', items: part.items.map((item) => ({ children: [text(item)] })) };
    case 'figure': return { type: 'figure', id, image: part.image, alt: part.alt, caption: part.caption, credit: '' };
    case 'paragraph': {
      const { before, bold, between, label, url, after } = part.runs;
      const link: Inline = { type: 'link', url, children: [text(label)] };
      return { type: 'paragraph', id, children: [text(before), text(bold, 'bold'), text(between), link, text(after)] };
    }
  }
}

/** As Ghost's own editor stores it, with its node types and its image card. */
function asLexicalState(parts: readonly Part[]): unknown {
  const element = { direction: 'ltr', format: '', indent: 0, version: 1 };
  const text = (words: string, format = 0): unknown => ({ type: 'extended-text', text: words, format, detail: 0, mode: 'normal', style: '', version: 1 });
  const node = (part: Part): unknown => {
    switch (part.type) {
      case 'heading': return { ...element, type: 'extended-heading', tag: 'h2', children: [text(part.words)] };
      case 'quote': return { ...element, type: 'extended-quote', children: [text(part.words)] };
      case 'list': return {
        ...element, type: 'list', listType: 'bullet', start: 1, tag: 'ul',
        children: part.items.map((item, index) => ({ ...element, type: 'listitem', value: index + 1, children: [text(item)] })),
      };
      case 'figure': return {
        type: 'image', version: 1, src: imagePath(part.image), width: part.image.width, height: part.image.height,
        title: '', alt: part.alt, caption: part.caption, cardWidth: 'regular', href: '',
      };
      case 'paragraph': {
        const { before, bold, between, label, url, after } = part.runs;
        const link = { ...element, type: 'link', url, rel: null, target: null, title: null, children: [text(label)] };
        return { ...element, type: 'paragraph', children: [text(before), text(bold, 1), text(between), link, text(after)] };
      }
    }
  };
  return { root: { ...element, type: 'root', children: parts.map(node) } };
}
