import { describe, expect, it } from 'vitest';
import { emptyFields } from '../article/article.ts';
import type { BylineEntry, Fields } from '../article/fields.ts';
import { RedaksiError } from '../contract/error.ts';
import { builtInHouseStyles, defaultHouseStyleId, isBuiltInHouseStyle } from './built-in.ts';
import { creditText } from './credit.ts';
import { generalEn } from './general-en.ts';
import { houseStyleSchema, type HouseStyle } from './house-style.ts';
import { parseHouseStyle } from './parse-house-style.ts';
import { formatTime } from './time.ts';
import { tribunnews } from './tribunnews.ts';
import { umumId } from './umum-id.ts';

const entry = (name: string, role: BylineEntry['role']): BylineEntry => ({ contributorId: null, name, role });
const fields = (changes: Partial<Fields>): Fields => ({ ...emptyFields('id', 'tribunnews'), ...changes });
const rina = entry('Rina Pertiwi', 'reporter');
const adi = entry('Adi Saputra', 'editor');

describe('the built-in house styles', () => {
  it('are valid, have ids of their own, and hold the default', () => {
    for (const style of builtInHouseStyles) expect(houseStyleSchema.safeParse(style).error).toBeUndefined();
    expect(new Set(builtInHouseStyles.map((style) => style.id))).toEqual(new Set(['tribunnews', 'umum-id', 'general-en']));
    expect(isBuiltInHouseStyle(defaultHouseStyleId)).toBe(true);
  });
});

describe('a credit line', () => {
  it('follows the byline by the pattern of the house style', () => {
    expect(creditText(fields({ byline: [rina] }), tribunnews)).toBe('(Tribunnews.com, Rina Pertiwi)');
    expect(creditText(fields({ byline: [rina, entry('Budi', 'writer'), adi] }), tribunnews)).toBe('(Tribunnews.com, Rina Pertiwi, Budi/Adi Saputra)');
    expect(creditText(fields({ byline: [rina, adi] }), umumId)).toBe('(Rina Pertiwi/Adi Saputra)');
    expect(creditText(fields({ byline: [rina], publisher: 'Tribun Jateng' }), tribunnews)).toBe('(Tribun Jateng, Rina Pertiwi)');
    expect(creditText(fields({ byline: [rina, adi] }), generalEn)).toBe('(Reporting by Rina Pertiwi; Editing by Adi Saputra)');
  });
  it('is nothing without an author, whoever edited', () => {
    for (const style of builtInHouseStyles) {
      expect(creditText(fields({}), style)).toBe('');
      expect(creditText(fields({ byline: [adi] }), style)).toBe('');
    }
  });
  it('is nothing where the house style has none', () => {
    expect(creditText(fields({ byline: [rina] }), { ...umumId, credit: { pattern: '', join: '/' } })).toBe('');
  });
  it('stays as written, and stays away when there is to be none', () => {
    expect(creditText(fields({ byline: [rina], creditLine: { kind: 'written', text: '(rp/as)' } }), tribunnews)).toBe('(rp/as)');
    expect(creditText(fields({ byline: [rina], creditLine: { kind: 'none' } }), tribunnews)).toBe('');
  });
  it('takes a name with braces or dollar signs as a name', () => {
    expect(creditText(fields({ byline: [entry("{editors} $& $1", 'reporter')] }), umumId)).toBe('({editors} $& $1)');
  });
});

describe('a time for readers', () => {
  it('is told in the language and zone of the house style, with the zone named', () => {
    expect(formatTime('2026-11-23T03:42:00Z', tribunnews)).toBe('Senin, 23 November 2026 pukul 10.42 WIB');
    expect(formatTime('2026-11-23T03:42:00Z', { ...umumId, dates: { ...umumId.dates, timeZone: 'Asia/Makassar' } })).toMatch(/11\.42 WITA$/);
    expect(formatTime('2026-11-23T10:42:00+07:00', generalEn)).toMatch(/^November 23, 2026.*3:42\sAM UTC$/u);
  });
});

describe('a house style of a person\'s own', () => {
  const own: HouseStyle = { ...umumId, id: 'koran-kami', name: 'Koran Kami' };
  const refused = (json: string): unknown => {
    try {
      parseHouseStyle(json);
    } catch (error) {
      expect(error).toBeInstanceOf(RedaksiError);
      if (error instanceof RedaksiError) {
        expect(error.code).toBe('invalidInput');
        return error.details;
      }
    }
    throw new Error('was not refused');
  };
  it('is read from JSON', () => {
    expect(parseHouseStyle(JSON.stringify(own))).toEqual(own);
  });
  it('is refused with the field at fault named', () => {
    expect(refused(JSON.stringify({ ...own, page: { ...own.page, accent: 'red' } }))).toMatchObject({ field: 'page.accent', reason: 'format' });
    expect(refused(JSON.stringify({ ...own, labels: { ...own.labels, by: undefined } }))).toMatchObject({ field: 'labels.by', reason: 'missing' });
    expect(refused(JSON.stringify({ ...own, dates: { ...own.dates, timeZone: 'Asia/Nowhere' } }))).toMatchObject({ field: 'dates.timeZone', reason: 'timeZone' });
    expect(refused(JSON.stringify({ ...own, language: 'qqq-12' }))).toMatchObject({ field: 'language', reason: 'notAllowed' });
    expect(refused(JSON.stringify({ ...own, text: { paragraphGap: 3 } }))).toMatchObject({ field: 'text.paragraphGap', reason: 'choice', expected: '1, 2' });
    expect(refused(JSON.stringify({ ...own, colour: 'red' }))).toMatchObject({ field: 'colour', reason: 'unknownField' });
    expect(refused(JSON.stringify({ ...own, credit: { pattern: '({author})', join: '/' } }))).toMatchObject({ field: 'credit.pattern', reason: 'choice' });
    expect(refused('[]')).toMatchObject({ field: 'JSON', reason: 'type' });
  });
  it('is refused with line and column where it is not JSON', () => {
    expect(refused('{\n  "id": "x",\n  "name": tru\n}')).toMatchObject({ field: 'JSON', reason: 'syntax', line: 3 });
    expect(refused('')).toMatchObject({ reason: 'syntax', line: 1, column: 1 });
    expect(refused('['.repeat(150_000))).toMatchObject({ reason: 'syntax' });
  });
  it('names the sites whose pages may be shown by their whole names, and none by itself', () => {
    const { embedHosts, ...before } = own;
    expect(embedHosts).toEqual([]);
    expect(parseHouseStyle(JSON.stringify(before)).embedHosts).toEqual([]);
    expect(parseHouseStyle(JSON.stringify({ ...own, embedHosts: ['grafik.example'] })).embedHosts).toEqual(['grafik.example']);
    expect(refused(JSON.stringify({ ...own, embedHosts: ['grafik.example', '*.example'] }))).toMatchObject({ field: 'embedHosts.1', reason: 'format' });
  });
  it('is refused where a pattern holds a name that nothing fills in, or gives every article one address', () => {
    const withPage = (page: Partial<HouseStyle['page']>): unknown => refused(JSON.stringify({ ...own, page: { ...own.page, ...page } }));
    expect(withPage({ url: '{site}/{rubric}/{slug}' })).toMatchObject({ field: 'page.url', reason: 'choice' });
    expect(withPage({ url: '{site}/news' })).toMatchObject({ field: 'page.url', reason: 'without', expected: '{slug}, {id}' });
    expect(withPage({ url: 'https://koran.example/{slug}' })).toMatchObject({ field: 'page.url', reason: 'format', expected: '{site}/…' });
    expect(withPage({ authorUrl: '{site}/{name}' })).toMatchObject({ field: 'page.authorUrl', reason: 'choice', expected: '{site}, {author}' });
    expect(refused(JSON.stringify({ ...own, credit: { ...own.credit, pattern: '({author s})' } }))).toMatchObject({ field: 'credit.pattern', reason: 'choice' });
  });
  it('is refused when it takes the id of a built-in one or is too long', () => {
    expect(refused(JSON.stringify(tribunnews))).toMatchObject({ field: 'id', reason: 'builtIn' });
    expect(refused(' '.repeat(200_001))).toMatchObject({ field: 'JSON', reason: 'tooLong' });
  });
});
