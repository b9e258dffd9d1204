import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleArbitrary } from '../article/article.arbitrary.ts';
import { newArticle, type Article } from '../article/article.ts';
import type { Block } from '../article/block.ts';
import type { Fields } from '../article/fields.ts';
import type { Inline } from '../article/inline.ts';
import { tribunnews } from '../house-style/tribunnews.ts';
import { findingText } from '../messages/finding-text.ts';
import { LANGUAGES } from '../messages/language.ts';
import { isMessageKey, translator } from '../messages/translate.ts';
import { checkArticle } from './check.ts';
import type { Finding } from './finding.ts';

const now = '2026-11-23T10:00:00.000Z';
const words = (text: string): Inline[] => [{ type: 'text', text }];
const paragraph = (text: string, id = 'p1'): Block => ({ type: 'paragraph', id, children: words(text) });

/** Nothing to find in it. */
const finished: Article = {
  ...newArticle('id', 'tribunnews', now),
  body: [paragraph('Warga menyambut taman baru.')],
};
finished.fields = {
  ...finished.fields, headline: 'Warga Sambut Taman', standfirst: 'Taman dibuka.', section: 'Metro', tags: ['taman'],
  dateline: { agency: null, place: 'JAKARTA', separator: ' - ' }, byline: [{ contributorId: null, name: 'Rina', role: 'reporter' }],
};

const find = (article: Article): Finding[] => checkArticle(article, tribunnews, { now });
const codes = (article: Article): string[] => find(article).map(({ code, severity }) => `${severity} ${code}`);
const withFields = (fields: Partial<Fields>): string[] => codes({ ...finished, fields: { ...finished.fields, ...fields } });
const withBlocks = (...blocks: Block[]): Finding[] => find({ ...finished, body: [paragraph('Warga menyambut.', 'first'), ...blocks] });
const found = (...blocks: Block[]): string[] => withBlocks(...blocks).map(({ code, severity, blockId }) => `${severity} ${code} ${blockId ?? ''}`);

it('finds nothing in a finished article', () => {
  expect(find(finished)).toEqual([]);
});

it('shows errors first, then warnings, then hints', () => {
  expect(codes(newArticle('id', 'tribunnews', now))).toEqual([
    'error noHeadline', 'error emptyBody', 'warning noByline', 'hint noStandfirst', 'hint noDateline', 'hint noSection', 'hint noTags',
  ]);
});

describe('the fields of an article', () => {
  it('need a headline of more than spaces', () => {
    expect(withFields({ headline: ' ' })).toEqual(['error noHeadline']);
  });
  it('need a headline that a person has set', () => {
    expect(withFields({ headlineIsWorking: true })).toEqual(['error workingHeadline']);
  });
  it('need a headline of at most 110 characters, counted as a reader does', () => {
    expect(withFields({ headline: 'é'.repeat(110) })).toEqual([]);
    expect(withFields({ headline: '𝕏'.repeat(110) })).toEqual([]);
    expect(withFields({ headline: 'a'.repeat(111) })).toEqual(['warning headlineLong']);
  });
  it('are asked for a standfirst, a section and tags, and somebody to name', () => {
    expect(withFields({ standfirst: '' })).toEqual(['hint noStandfirst']);
    expect(withFields({ section: '' })).toEqual(['hint noSection']);
    expect(withFields({ tags: [] })).toEqual(['hint noTags']);
    expect(withFields({ byline: [] })).toEqual(['warning noByline']);
  });
  it('are asked for a dateline that says something', () => {
    expect(withFields({ dateline: null })).toEqual(['hint noDateline']);
    expect(withFields({ dateline: { agency: '', place: null, separator: ' - ' } })).toEqual(['hint noDateline']);
  });
  it('hold an article back until its embargo has passed', () => {
    expect(withFields({ embargo: '2026-11-23T17:00:00.001+07:00' })).toEqual(['error embargoed']);
    expect(withFields({ embargo: '2026-11-23T17:00:00.000+07:00' })).toEqual([]);
  });
});

describe('the body of an article', () => {
  it('needs words of its own: related links are not a story', () => {
    expect(codes({ ...finished, body: [{ type: 'relatedLinks', id: 'r', label: null, items: [{ id: 'i', articleId: 'a', title: 'Taman', url: null }] }] }))
      .toEqual(['error emptyBody']);
  });
  it('has no placeholder left in it', () => {
    const english = (text: string): string[] => codes({ ...finished, fields: { ...finished.fields, language: 'en-GB' }, body: [paragraph(text)] });
    expect(english('It covers TK hectares.')).toEqual(['warning placeholder']);
    expect(english('It covers TKTK.')).toEqual(['warning placeholder']);
    expect(english('TKI abroad, and tk.')).toEqual([]);
    expect(withFields({ language: 'en', standfirst: 'TK' })).toEqual(['warning placeholder']);
  });
  it('may name a kindergarten in Indonesian', () => {
    expect(found(paragraph('Guru TK di Bogor, murid TK Pembina.'))).toEqual([]);
    expect(found(paragraph('Luasnya [TK] hektare.'))).toEqual(['warning placeholder p1']);
    expect(found(paragraph('Luasnya TKTK hektare.'))).toEqual(['warning placeholder p1']);
  });
  it('skips no heading level', () => {
    const heading = (id: string, level: 2 | 3 | 4): Block => ({ type: 'heading', id, level, children: words('Taman') });
    expect(found(heading('a', 2), heading('b', 3), heading('c', 4), heading('d', 2))).toEqual([]);
    expect(found(heading('a', 2), heading('b', 4))).toEqual(['warning headingSkipped b']);
    expect(found(heading('a', 3))).toEqual(['warning headingSkipped a']);
  });
  it('asks for the title of an embed', () => {
    expect(found({ type: 'embed', id: 'e', url: 'https://youtu.be/dQw4w9WgXcQ', title: ' ' })).toEqual(['warning embedWithoutTitle e']);
    expect(found({ type: 'embed', id: 'e', url: 'https://youtu.be/dQw4w9WgXcQ', title: 'Gempa' })).toEqual([]);
  });
  it('has pictures that are there, are described and are credited', () => {
    const image = { hash: 'a'.repeat(64), mediaType: 'image/png' as const, width: 1, height: 1 };
    expect(found({ type: 'figure', id: 'f', image, alt: 'Taman', caption: '', credit: 'Sari' })).toEqual([]);
    expect(found({ type: 'figure', id: 'f', image, alt: ' ', caption: '', credit: '' })).toEqual(['error figureWithoutAlt f', 'warning figureWithoutCredit f']);
    expect(found({ type: 'figure', id: 'f', image, alt: '', decorative: true, caption: '', credit: 'Sari' })).toEqual([]);
    expect(found({ type: 'figure', id: 'f', image: null, alt: '', caption: '', credit: '' })).toEqual(['error figureWithoutImage f']);
  });
  it('has related links that lead somewhere, once', () => {
    const related = (id: string, articleId: string | null, url: string | null, title = 'Taman'): Block =>
      ({ type: 'relatedLinks', id, label: null, items: [{ id: `${id}i`, articleId, title, url }] });
    expect(found(related('a', 'x', null), related('b', null, 'https://example.org/'))).toEqual([]);
    const states = { now: '2026-01-01T00:00:00.000Z', targetState: (id: string) => (id === 'x' ? 'inTrash' as const : 'gone' as const) };
    const deleted = checkArticle({ ...finished, body: [related('a', 'x', null), related('b', 'y', null)] }, tribunnews, states);
    expect(deleted.filter(({ code }) => code.startsWith('relatedLink')).map(({ code, blockId }) => `${code} ${blockId}`)).toEqual(['relatedLinkInTrash a', 'relatedLinkGone b']);
    const linked: Block = { type: 'paragraph', id: 'p', children: [{ type: 'link', url: '/x', articleId: 'x', children: [{ type: 'text', text: 'taman' }] }] };
    const told = checkArticle({ ...finished, body: [linked] }, tribunnews, states).filter(({ blockId }) => blockId === 'p');
    expect(told).toMatchObject([{ code: 'linkInTrash', severity: 'warning', details: { words: 'taman' } }]);
    expect(found(related('a', null, null))).toEqual(['warning relatedLinkWithoutTarget a']);
    expect(found(related('a', 'x', null), related('b', 'x', null, ''))).toEqual(['warning relatedLinkTwice b']);
  });
});

/** What people write may itself look like a gap that was not filled in. */
const withoutDetails = (sentence: string, details: Finding['details']): string => Object.values(details).reduce<string>((text, value) => text.replaceAll(String(value), '…'), sentence);

describe('a finding', () => {
  it('has a sentence in every language, filled in from its own details, whatever the article', () => {
    fc.assert(fc.property(articleArbitrary, (article) => {
      for (const { code, details } of checkArticle(article, tribunnews, { now, ignoredAlways: [] })) {
        if (!isMessageKey(`check.${code}`)) throw new Error(`No message for ${code}`);
        for (const language of LANGUAGES) expect(withoutDetails(findingText(translator(language), { code, details }), details)).not.toMatch(/\{\w+\}|undefined/);
      }
    }), { numRuns: 200 });
  });
  it('tells the numbers and the time as people write them', () => {
    const [finding] = find({ ...finished, fields: { ...finished.fields, embargo: '2026-11-24T03:00:00Z' } });
    expect(translator('id')('check.embargoed', finding?.details)).toBe('Artikel ini diembargo hingga Selasa, 24 November 2026 pukul 10.00 WIB.');
  });
});
