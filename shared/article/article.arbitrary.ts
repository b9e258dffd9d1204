import fc from 'fast-check';
import { ARTICLE_SCHEMA_VERSION, type Article } from './article.ts';
import { FIGURE_WIDTHS, type Block, type BlockOf, type BoxBlock, type ListItem, type ListStyle } from './block.ts';
import { canonicalInlines } from './canonical-inline.ts';
import { ROLES, STAGES, type Fields } from './fields.ts';
import { MARKS, type Break, type Footnote, type Inline, type Link, type Mark, type NoteInline, type Text } from './inline.ts';
import { present } from './present.ts';

/**
 * Random articles for property tests, with inline content in its canonical form and with what is optional absent
 * rather than empty.
 */

const HOSTILE = [
  '<script>alert(1)</script>', '</script>', '<!--', '-->', '<b onmouseover="x">', '&amp;', '&lt;', '"', "'", '`', '\\', '<', '>', '&',
  '${x}', '{site}', ']]>', 'javascript:alert(1)', '\u2028', '\u00a0', '\u202e', '👩‍👩‍👧', '𝕏', 'é', 'e\u0301', 'كتاب', '漢字', 'ไทย', '\ufeff', '\u200b',
];
const WORDS = ['warga', 'Jakarta', 'Bundaran', 'HI', 'anak-anaknya', '3,5', 'D.P.R.K', 'the', 'mayor', 'said', 'river', '—', '2026', 'TK', 'Baca juga:'];
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
  // Control characters, tabs and line ends are not text of an article; those that clean imports test them apart.
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text)) },
);

/** One line of words, some of them hostile; never empty, may begin or end with a space. */
export const lineArbitrary: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('', '', ' '), fc.array(piece, { minLength: 1, maxLength: 6 }), fc.constantFrom('', '', ' '))
  .map(([before, pieces, after]) => before + pieces.join(' ') + after);
const optionalLine = fc.oneof(fc.constant(''), lineArbitrary);

export const idArbitrary: fc.Arbitrary<string> = fc.uuid();
const nullableId = fc.option(idArbitrary, { nil: null });
const webUrl = fc.webUrl({ withQueryParameters: true, withFragments: true });
export const urlArbitrary: fc.Arbitrary<string> = fc.oneof(
  webUrl,
  fc.constantFrom(
    'https://example.org/a?b=1&c="2"', 'mailto:redaksi@example.org', '/berita/taman', 'taman.html', '#bawah', '//example.org/x',
    'https://example.org/a b|c', 'https://contoh.example/é?q=ü#%zz', 'HTTPS://EXAMPLE.ORG/', 'https://', '?q=<b>',
  ),
);
export const timestampArbitrary: fc.Arbitrary<string> = fc
  .date({ min: new Date('1980-01-01T00:00:00Z'), max: new Date('2099-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

const marksArbitrary: fc.Arbitrary<Mark[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Mark[]>([]) },
  {
    weight: 1,
    arbitrary: fc.subarray([...MARKS], { minLength: 1, maxLength: 3 })
      .map((marks) => marks.includes('superscript') ? marks.filter((mark) => mark !== 'subscript') : marks),
  },
);
const langArbitrary = fc.oneof({ weight: 7, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constantFrom('en', 'ar', 'zh-Hant-TW') });
const textArbitrary: fc.Arbitrary<Text> = fc.tuple(lineArbitrary, marksArbitrary, langArbitrary)
  .map(([text, marks, lang]) => ({ type: 'text', text, ...(marks.length > 0 ? { marks } : {}), ...(lang === undefined ? {} : { lang }) }));
const breakArbitrary: fc.Arbitrary<Break> = fc.constant({ type: 'break' });
const runArbitrary = fc.oneof({ weight: 5, arbitrary: textArbitrary }, { weight: 1, arbitrary: breakArbitrary });
const linkArbitrary: fc.Arbitrary<Link> = fc.tuple(urlArbitrary, fc.array(runArbitrary, { minLength: 1, maxLength: 3 }), fc.option(idArbitrary, { nil: undefined, freq: 4 }))
  .map(([url, children, articleId]) => ({ type: 'link', url, children, ...(articleId === undefined ? {} : { articleId }) }));

const footnoteArbitrary: fc.Arbitrary<Footnote> = fc.record({
  type: fc.constant('footnote'), id: idArbitrary,
  children: fc.array(fc.oneof<fc.WeightedArbitrary<NoteInline>[]>({ weight: 3, arbitrary: runArbitrary }, { weight: 1, arbitrary: linkArbitrary }), { maxLength: 3 }),
});

/** Inline content of a block; may be empty. */
export const inlinesArbitrary: fc.Arbitrary<Inline[]> = fc
  .array(fc.oneof<fc.WeightedArbitrary<Inline>[]>(
    { weight: 12, arbitrary: runArbitrary }, { weight: 2, arbitrary: linkArbitrary }, { weight: 1, arbitrary: footnoteArbitrary },
  ), { maxLength: 5 })
  .map(canonicalInlines);

const listStyle = fc.constantFrom('bullet' as const, 'number' as const, 'check' as const);
/** Only the items of a check list are ticked. */
const ticked = (list: { style: ListStyle; items: ListItem[] }): typeof list => ({ ...list, items: list.items.map(({ checked, ...item }) => (checked && list.style === 'check' ? { ...item, checked } : item)) });
const { items: listItems } = fc.letrec<{ items: ListItem[]; nested: ListItem['nested'] }>((tie) => ({
  items: fc.array(
    fc.tuple(inlinesArbitrary, tie('nested'), fc.boolean()).map(([children, nested, isTicked]): ListItem => ({ children, ...(isTicked ? { checked: true } : {}), ...(nested ? { nested } : {}) })),
    { minLength: 1, maxLength: 3 },
  ),
  nested: fc.option(fc.record({ style: listStyle, items: tie('items') }).map(ticked), { nil: undefined, maxDepth: 3, depthSize: 'small', depthIdentifier: 'list', freq: 2 }),
}));

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const type = <T extends Block['type']>(name: T): fc.Arbitrary<T> => fc.constant(name);
const id = idArbitrary;

export const imageArbitrary = fc.record({
  hash: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
  mediaType: fc.constantFrom('image/jpeg' as const, 'image/png' as const, 'image/webp' as const, 'image/gif' as const, 'image/avif' as const),
  width: fc.integer({ min: 1, max: 10_000 }), height: fc.integer({ min: 1, max: 10_000 }),
});
const pictureWords = { alt: optionalLine, decorative: optional(fc.constant(true as const)), caption: optionalLine, credit: optionalLine };
const relatedLinkArbitrary = fc.record({
  id, articleId: nullableId, title: optionalLine, url: fc.option(urlArbitrary, { nil: null }),
});
const cellArbitrary = fc.record({
  children: inlinesArbitrary, header: optional(fc.constant(true)),
  colspan: optional(fc.integer({ min: 2, max: 4 })), rowspan: optional(fc.integer({ min: 2, max: 4 })),
}).map(present);

/** Spans may overlap and leave the table, and rows may be of any length: an article takes what an import brings. */
export const tableArbitrary: fc.Arbitrary<BlockOf<'table'>> = fc.record({
  type: type('table'), id, caption: optional(lineArbitrary), rows: fc.array(fc.record({ cells: fc.array(cellArbitrary, { maxLength: 4 }) }), { minLength: 1, maxLength: 4 }),
}).map(present);

const paragraphArbitrary = fc.record({ type: type('paragraph'), id, children: inlinesArbitrary });
const listArbitrary = fc.record({ type: type('list'), id, style: listStyle, items: listItems }).map((list) => ({ ...list, ...ticked(list) }));
const boxBlockArbitrary: fc.Arbitrary<BoxBlock> = fc.oneof(paragraphArbitrary, listArbitrary);

/** Of every provider, and of none. */
const embedUrl = fc.oneof(urlArbitrary, fc.constantFrom(
  'https://youtu.be/dQw4w9WgXcQ?t=1m', 'https://www.youtube.com/shorts/dQw4w9WgXcQ', 'https://twitter.com/a/status/1', 'https://www.instagram.com/p/Cabc123/', 'https://www.tiktok.com/@a/video/12345', 'https://vm.tiktok.com/ZSabc/',
));

/** Any block of an article. */
export const blockArbitrary: fc.Arbitrary<Block> = fc.oneof<fc.WeightedArbitrary<Block>[]>(
  { weight: 6, arbitrary: paragraphArbitrary },
  { weight: 2, arbitrary: fc.record({ type: type('heading'), id, level: fc.constantFrom(2 as const, 3 as const, 4 as const), children: inlinesArbitrary }) },
  { weight: 2, arbitrary: listArbitrary },
  { weight: 1, arbitrary: fc.record({ type: type('quote'), id, children: inlinesArbitrary, attribution: optional(lineArbitrary) }).map(present) },
  { weight: 1, arbitrary: fc.record({ type: type('pullQuote'), id, children: inlinesArbitrary, attribution: optional(lineArbitrary) }).map(present) },
  { weight: 1, arbitrary: fc.record({ type: type('figure'), id, image: fc.option(imageArbitrary, { nil: null }), ...pictureWords, width: optional(fc.constantFrom(...FIGURE_WIDTHS)), source: optional(webUrl.map((url) => ({ url }))) }).map(present) },
  { weight: 1, arbitrary: fc.record({ type: type('gallery'), id, pictures: fc.array(fc.record({ id, image: fc.option(imageArbitrary, { nil: null, freq: 4 }), ...pictureWords, source: optional(webUrl.map((url) => ({ url }))) }).map(present), { maxLength: 3 }), caption: optionalLine }) },
  { weight: 2, arbitrary: fc.record({ type: type('relatedLinks'), id, label: fc.option(lineArbitrary, { nil: null }), items: fc.array(relatedLinkArbitrary, { maxLength: 3 }) }) },
  { weight: 1, arbitrary: tableArbitrary },
  { weight: 1, arbitrary: fc.record({ type: type('embed'), id, url: embedUrl, title: optionalLine }) },
  { weight: 1, arbitrary: fc.record({ type: type('factBox'), id, title: optionalLine, body: fc.array(boxBlockArbitrary, { minLength: 1, maxLength: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ type: type('rule'), id }) },
);

const nonBlank = lineArbitrary.filter((line) => line.trim() !== '');

/** The fields of an article in any stage. */
export const fieldsArbitrary: fc.Arbitrary<Fields> = fc.record({
  wordGoal: fc.option(fc.integer({ min: 1, max: 1_000_000 }), { nil: null }),
  headline: optionalLine, headlineIsWorking: fc.boolean(), standfirst: optionalLine,
  slug: fc.constantFrom('', 'taman', 'warga-sambut-taman-2'), language: fc.constantFrom('id', 'en', 'en-GB', 'ar', 'zh-Hant'),
  houseStyle: fc.constantFrom('tribunnews', 'umum', 'general'),
  dateline: fc.option(fc.record({ agency: fc.option(nonBlank, { nil: null }), place: fc.option(nonBlank, { nil: null }), separator: fc.constantFrom(' - ', ' — ', ': ') }), { nil: null }),
  byline: fc.array(fc.record({ contributorId: nullableId, name: nonBlank.map((name) => name.slice(0, 200)), role: fc.constantFrom(...ROLES) }), { maxLength: 4 }),
  publisher: optionalLine, source: optionalLine, initials: fc.array(fc.constantFrom('chm', 'ant'), { maxLength: 2 }),
  creditLine: fc.oneof(
    fc.constant({ kind: 'auto' as const }), fc.constant({ kind: 'none' as const }),
    fc.record({ kind: fc.constant('written' as const), text: optionalLine }),
  ),
  section: optionalLine, tags: fc.array(nonBlank, { maxLength: 3 }), mediaTopics: fc.constantFrom([], ['medtop:11000000']),
  stage: fc.constantFrom(...STAGES), embargo: fc.option(timestampArbitrary, { nil: null }),
  corrections: fc.array(fc.record({ id, kind: fc.constantFrom('correction' as const, 'clarification' as const, 'update' as const), text: optionalLine, at: timestampArbitrary }), { maxLength: 2 }),
  canonicalUrl: fc.constantFrom('', 'https://example.org/berita/taman'), publishedAt: fc.option(timestampArbitrary, { nil: null }),
});

/** A whole article, valid under articleSchema. */
export const articleArbitrary: fc.Arbitrary<Article> = fc.record({
  schemaVersion: fc.constant(ARTICLE_SCHEMA_VERSION), id, fields: fieldsArbitrary,
  body: fc.uniqueArray(blockArbitrary, { maxLength: 8, selector: (block) => block.id }),
  createdAt: timestampArbitrary, modifiedAt: timestampArbitrary,
});
