import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleSchema, newArticle, type Article } from '../../../article/article.ts';
import type { Block, ListItem } from '../../../article/block.ts';
import { ROLES } from '../../../article/fields.ts';
import type { Inline } from '../../../article/inline.ts';
import { publishedBody } from '../../../article/published-body.ts';
import { blockText } from '../../../article/text.ts';
import { blocksHtml } from '../../../export/html/blocks.ts';
import { canonicalUrl } from '../../../export/html/canonical-url.ts';
import { htmlPage } from '../../../export/html/page.ts';
import { scaledFiles } from '../../../export/html/picture-file.ts';
import { builtInHouseStyles } from '../../../house-style/built-in.ts';
import { umumId } from '../../../house-style/umum-id.ts';
import { readFile } from '../../file.ts';
import { htmlToBlocks } from '../html-to-blocks.ts';

let count = 0;
const word = (): string => `kata${count++}`;
const id = (): string => `id-${count++}`;
const words = fc.integer({ min: 1, max: 4 }).map((many) => () => Array.from({ length: many }, word).join(' '));
const perhaps = (made: fc.Arbitrary<() => string>) => fc.oneof(fc.constant(() => ''), made);
const run = fc.oneof<fc.Arbitrary<() => Inline[]>[]>(
  words.map((text) => () => [{ type: 'text', text: text() }]),
  words.map((text) => () => [{ type: 'text', text: text(), marks: ['bold'] }]),
  words.map((text) => () => [{ type: 'link', url: 'https://contoh.example/a?b=1&c=2', children: [{ type: 'text', text: text() }] }]),
  words.map((text) => () => [{ type: 'text', text: text() }, { type: 'break' }, { type: 'text', text: text() }]),
  words.map((text) => () => [{ type: 'text', text: text() }, { type: 'footnote', id: id(), children: [{ type: 'text', text: text() }] }]),
);
const inlines = fc.array(run, { minLength: 1, maxLength: 3 }).map((runs) => (): Inline[] => runs.flatMap((made, index): Inline[] => [...(index === 0 ? [] : [{ type: 'text' as const, text: ' ' }]), ...made()]));
const list = fc.tuple(fc.constantFrom('bullet' as const, 'number' as const, 'check' as const), fc.array(inlines, { minLength: 1, maxLength: 3 }))
  .map(([style, items]) => () => ({ type: 'list' as const, id: id(), style, items: items.map((children): ListItem => ({ children: children() })) }));
const paragraph = inlines.map((children) => () => ({ type: 'paragraph' as const, id: id(), children: children() }));
const image = { hash: 'a'.repeat(64), mediaType: 'image/jpeg' as const, width: 800, height: 600 };
const picture = fc.tuple(words, perhaps(words), perhaps(words), fc.constantFrom(null, image)).map(([caption, credit, alt, shown]) => () => ({ id: id(), image: shown, alt: alt(), caption: caption(), credit: credit() }));
const posts = fc.constantFrom('https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'https://x.com/a/status/12', 'https://www.instagram.com/p/Cabc123/', 'https://www.tiktok.com/@a/video/12345', 'https://peta.example/banjir?lapis=2');

const block = fc.oneof<fc.Arbitrary<() => Block>[]>(
  paragraph, list,
  inlines.map((children) => () => ({ type: 'heading', id: id(), level: 2, children: children() })),
  ...(['quote', 'pullQuote'] as const).map((type) => fc.tuple(inlines, fc.option(words)).map(([children, name]) => (): Block => ({ type, id: id(), children: children(), ...(name && { attribution: name() }) }))),
  fc.tuple(picture, fc.constantFrom(undefined, 'half' as const)).map(([made, width]) => () => ({ type: 'figure', ...made(), ...(width && { width }) })),
  fc.tuple(fc.array(picture, { minLength: 1, maxLength: 3 }), perhaps(words)).map(([pictures, caption]) => () => ({ type: 'gallery', id: id(), pictures: pictures.map((made) => made()), caption: caption() })),
  fc.tuple(fc.option(words), fc.array(fc.tuple(words, fc.constantFrom(null, 'https://contoh.example/lain')), { minLength: 1, maxLength: 3 }))
    .map(([label, items]) => () => ({ type: 'relatedLinks', id: id(), label: label && `Jangan lewatkan ${label()}:`, items: items.map(([title, url]) => ({ id: id(), articleId: null, title: title(), url })) })),
  fc.tuple(inlines, inlines).map(([one, other]) => () => ({ type: 'table', id: id(), rows: [{ cells: [{ children: one() }, { children: other() }] }] })),
  fc.tuple(perhaps(words), fc.array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 3 })).map(([title, body]) => () => ({ type: 'factBox', id: id(), title: title(), body: body.map((made) => made()) })),
  fc.tuple(perhaps(words), posts).map(([title, url]) => () => ({ type: 'embed', id: id(), url, title: title() })),
  fc.constant(() => ({ type: 'rule', id: id() })),
);
const body = fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks) => {
  count = 0;
  return blocks.map((made) => made());
});
const kinds = (blocks: readonly Block[]): unknown[] => blocks.map((one) => (one.type === 'factBox' ? [one.type, ...one.body.map(({ type }) => type)] : one.type === 'gallery' ? [one.type, one.pictures.length] : one.type === 'embed' ? [one.type, one.url] : one.type));
const wordsOf = (blocks: readonly Block[]): string[] => blocks.flatMap((one) => blockText(one).match(/kata\d+/g) ?? []).sort();
/** What else of a block is not only its words. */
const about = (blocks: readonly Block[]): unknown[] => blocks.map((one) => {
  switch (one.type) {
    case 'quote': case 'pullQuote': return one.attribution;
    case 'figure': return [one.caption, one.credit];
    case 'gallery': return [one.caption, one.pictures.map(({ caption, credit }) => [caption, credit])];
    case 'factBox': case 'embed': return one.title;
    case 'relatedLinks': return one.items.map(({ title, url }) => [title, url]);
    default: return null;
  }
});

const widths = (blocks: readonly Block[]): unknown[] => blocks.flatMap((one) => (one.type === 'figure' ? [one.width] : []));

/** Of each picture where it lies beside a page; undefined for the place of one. */
const sources = (blocks: readonly Block[], address: string): unknown[] => blocks.flatMap((one) => (one.type === 'gallery' ? one.pictures : one.type === 'figure' ? [one] : []))
  .map((one) => one.source?.url ?? (one.image ? new URL(scaledFiles(one.image).at(-1)?.source ?? '', address).href : undefined));

it('a page of ours comes back with the same kinds of block and words, its byline with the roles, its corrections, and where its pictures are', () => {
  const corrections = fc.array(fc.record({ id: fc.constant('k'), kind: fc.constant('correction' as const), text: words.map((made) => `Ralat: ${made()} <b>& lagi`), at: fc.constantFrom('2026-11-24T03:04:05.000Z', '2026-12-31T23:59:59.000Z') }), { maxLength: 3 });
  const people = fc.array(fc.record({ contributorId: fc.constant(null), name: fc.integer({ min: 0, max: 99 }).map((number) => `Nama ${number}`), role: fc.constantFrom(...ROLES) }), { maxLength: 4 });
  fc.assert(fc.property(body, people, corrections, fc.constantFrom(...builtInHouseStyles), fc.boolean(), (blocks, byline, putRight, style, hasStandfirst) => {
    const blank = newArticle(style.language, style.id, '2026-11-23T10:42:00.000Z');
    const fields = { ...blank.fields, headline: 'Judul berita ini', headlineIsWorking: false, standfirst: hasStandfirst ? 'Ringkasan' : '', section: 'Kota', byline, corrections: putRight, creditLine: { kind: 'none' as const } };
    const article: Article = { ...blank, fields, body: blocks };
    const html = htmlPage(publishedBody(article), style, { version: '1', pictureFiles: scaledFiles });
    const { article: back } = readFile({ name: 'laman.html', bytes: new TextEncoder().encode(html), format: 'auto', houseStyles: builtInHouseStyles, houseStyle: style, now: blank.createdAt });
    articleSchema.parse(back);
    expect(kinds(back.body)).toEqual(kinds(blocks));
    expect(about(back.body)).toEqual(about(blocks));
    expect(back.body.flatMap((one) => (one.type === 'relatedLinks' ? [one.label] : []))).toEqual(blocks.flatMap((one) => (one.type === 'relatedLinks' ? [one.label] : [])));
    expect(wordsOf(back.body)).toEqual(wordsOf(blocks));
    // The page gives a width to pictures only, and not to the place of one.
    expect(widths(back.body)).toEqual(widths(blocks.map((one) => (one.type === 'figure' && one.image === null ? { ...one, width: undefined } : one))));
    expect(sources(back.body, '')).toEqual(sources(blocks, canonicalUrl(article, style)));
    expect(back.fields.corrections.map(({ kind, text, at }) => [kind, text, at])).toEqual(putRight.map(({ kind, text, at }) => [kind, text, at]));
    expect(back.fields).toMatchObject({ headline: fields.headline, standfirst: fields.standfirst, section: fields.section, byline });
  }), { numRuns: 300 });
});

it('a page of ours that was changed by hand keeps the words of its corrections in the text, and one that does not say its address the places of its pictures', () => {
  const blank = newArticle('id', 'umum-id', '2026-11-23T10:42:00.000Z');
  const fields = { ...blank.fields, headline: 'Judul', headlineIsWorking: false, canonicalUrl: 'https://contoh.example/kota/judul', corrections: [{ id: 'k', kind: 'correction' as const, text: 'Nama jalan dibetulkan.', at: '2026-11-24T03:04:05Z' }] };
  const body: Block[] = [{ type: 'paragraph', id: 'p', children: [{ type: 'text', text: 'Isi.' }] }, { type: 'figure', id: 'f', image, alt: 'Taman', caption: '', credit: '' }];
  const html = htmlPage(publishedBody({ ...blank, fields, body }), umumId, { version: '1', pictureFiles: scaledFiles });
  const back = (page: string): Article => readFile({ name: 'laman.html', bytes: new TextEncoder().encode(page), format: 'auto', houseStyles: builtInHouseStyles, houseStyle: umumId, now: blank.createdAt }).article;
  expect(back(html).fields.corrections).toMatchObject([{ text: 'Nama jalan dibetulkan.', at: '2026-11-24T03:04:05.000Z' }]);
  expect(back(html).body).toMatchObject([{ type: 'paragraph' }, { type: 'figure', alt: 'Taman', source: { url: expect.stringMatching(/^https:\/\/contoh\.example\/kota\/images\/a+-/) as unknown } }]);
  for (const [from, to] of [[/(<div class="corrections">.*?)<time datetime="[^"]*">/, '$1<time>'], ['</span>: Nama', '</span>: <b>Nama</b>'], ['<div class="corrections">', '<div class="corrections">Juga:']] as const) {
    const changed = back(html.replace(from, to));
    expect(changed.fields.corrections).toEqual([]);
    expect(changed.body.map(blockText).join(' ')).toMatch(/Isi\..*Nama jalan dibetulkan\./);
  }
  const nowhere = back(html.replaceAll('https://contoh.example/kota/judul', ''));
  expect(nowhere.body).toMatchObject([{ type: 'paragraph' }, { type: 'figure', alt: 'Taman' }]);
  expect(nowhere.body[1]).not.toHaveProperty('source');
});

it('what was copied here comes back from another program\'s clipboard with the same kinds of block and words', () => {
  fc.assert(fc.property(body, fc.constantFrom(...builtInHouseStyles), (blocks, style) => {
    const { blocks: back } = htmlToBlocks(blocksHtml(blocks, style, style.language), { keepsPictures: true });
    expect(kinds(back)).toEqual(kinds(blocks));
    expect(about(back)).toEqual(about(blocks));
    expect(wordsOf(back)).toEqual(wordsOf(blocks));
  }), { numRuns: 300 });
});
