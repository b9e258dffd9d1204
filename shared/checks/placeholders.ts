import { baseLanguage } from '../article/base-language.ts';
import type { Block } from '../article/block.ts';
import type { Fields } from '../article/fields.ts';
import { textParts } from '../article/text-parts.ts';
import { findInText } from '../find/find-in-text.ts';
import type { Span } from '../find/find-query.ts';

/** "To come", as newsrooms mark what is still to be filled in: TK, or TKTK and longer, in capitals and as a word. */
const PLACEHOLDER = /(?<![\p{L}\p{N}])(?:TK)+(?![\p{L}\p{N}])/gu;
/** In Indonesian, TK alone is a kindergarten (taman kanak-kanak), so there it must be in brackets or said twice. */
const INDONESIAN_PLACEHOLDER = /(?<![\p{L}\p{N}])(?:TK){2,}(?![\p{L}\p{N}])|[[(]TK[\])]/gu;

/** Of which run of a block's words (`TextParts`). Titles that a related link takes from the library are no runs; they are counted on behind them. */
export type PlaceholderSpan = Span & { readonly part: number };

/** One place that is still to be filled in: in a field of the article, or in a block. */
export type Placeholder = PlaceholderSpan & ({ readonly field: keyof Fields; readonly blockId: null } | { readonly field: null; readonly blockId: string });

/** @param language BCP 47, the article's */
function spansIn(text: string, language: string): Span[] {
  if (!text.includes('TK')) return [];
  return findInText(baseLanguage(language) === 'id' ? INDONESIAN_PLACEHOLDER : PLACEHOLDER, text);
}

/** Every run counts, a picture's description and the title of a related link too. */
export function placeholdersInBlock(block: Block, language: string): PlaceholderSpan[] {
  const linked = block.type === 'relatedLinks' ? block.items.filter((item) => item.articleId !== null).map(({ title }) => title) : [];
  return [...textParts(block), ...linked].flatMap((text, part) => spansIn(text, language).map((span) => ({ ...span, part })));
}

/** What of the fields readers are shown, in the order of the page. */
const SHOWN: readonly { readonly field: keyof Fields; readonly texts: (fields: Fields) => readonly (string | null)[] }[] = [
  { field: 'headline', texts: ({ headline }) => [headline] },
  { field: 'standfirst', texts: ({ standfirst }) => [standfirst] },
  { field: 'byline', texts: ({ byline }) => byline.map(({ name }) => name) },
  { field: 'dateline', texts: ({ dateline }) => [dateline?.agency ?? null, dateline?.place ?? null] },
  { field: 'creditLine', texts: ({ creditLine }) => [creditLine.kind === 'written' ? creditLine.text : null] },
  { field: 'corrections', texts: ({ corrections }) => corrections.map(({ text }) => text) },
];

export function placeholdersInFields(fields: Fields): Placeholder[] {
  return SHOWN.flatMap(({ field, texts }) => texts(fields).flatMap((text, part) =>
    spansIn(text ?? '', fields.language).map((span) => ({ ...span, part, field, blockId: null }))));
}

/** All of an article in the order in which it is read; costs as much as it is long. */
export function placeholdersOf({ fields, body }: { readonly fields: Fields; readonly body: readonly Block[] }): Placeholder[] {
  return [
    ...placeholdersInFields(fields),
    ...body.flatMap((block) => placeholdersInBlock(block, fields.language).map((span) => ({ ...span, field: null, blockId: block.id }))),
  ];
}
