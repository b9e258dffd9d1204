import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Inline } from '../../shared/article/inline.ts';
import { HouseChecker } from '../../shared/house-rules/house-checker.ts';
import { umumId } from '../../shared/house-style/umum-id.ts';
import { deskInTest, type DeskInTest } from './desk-in-test.ts';

let here: DeskInTest;
beforeEach(async () => { here = await deskInTest(); });
afterEach(() => here.end());
const apotik = { ruleId: 'baku.apotik', text: 'apotik' };
const ignored = async (): Promise<unknown> => (await here.ask('settings.get', {})).ignoredHits;

test('what is ignored always is kept once, told to every window, still known after a restart, and taken back', async () => {
  await here.ask('houseRules.ignore', apotik);
  await here.ask('houseRules.ignore', { ...apotik, text: 'Apotik' });
  await here.ask('houseRules.ignore', { ruleId: 'rupiah', text: 'Rp 500' });
  expect(here.news).toEqual([{ type: 'settings.changed' }, { type: 'settings.changed' }, { type: 'settings.changed' }]);
  await here.reopen();
  expect(await ignored()).toEqual([{ ...apotik, text: 'Apotik' }, { ruleId: 'rupiah', text: 'Rp 500' }]);
  await here.ask('houseRules.heed', apotik);
  expect(await ignored()).toEqual([{ ruleId: 'rupiah', text: 'Rp 500' }]);
  expect(await here.refused('houseRules.ignore', { ruleId: '', text: 'x' })).toMatchObject({ code: 'invalidInput' });
  expect(await here.refused('settings.change', { ignoredHits: [] })).toMatchObject({ code: 'invalidInput', details: { field: 'ignoredHits' } });
});

test('what is ignored in an article is kept in it, and its page has nothing of it', async () => {
  const { article, sequence } = await here.ask('articles.create', {});
  expect(article.fields.ignoredHits).toBeUndefined();
  await here.ask('drafts.save', { articleId: article.id, base: sequence, fields: { headline: 'Warga', ignoredHits: [apotik] } });
  await here.reopen();
  expect((await here.ask('articles.get', { id: article.id })).article.fields.ignoredHits).toEqual([apotik]);
  expect((await here.ask('publishing.page', { articleId: article.id })).html).not.toContain('apotik');
});

test('a check tells what the rules of the house style are against where it is asked to, and not what is ignored', async () => {
  const { article, sequence } = await here.ask('articles.create', { houseStyle: 'umum-id' });
  const words = { type: 'paragraph' as const, id: 'p', children: [{ type: 'text' as const, text: 'Ke apotik, bayar Rp 500.' }] };
  await here.ask('drafts.save', { articleId: article.id, base: sequence, fields: { language: 'id' }, changes: [{ kind: 'insert', after: null, block: words }] });
  const told = async (asked: { withHouseRules?: boolean; houseStyle?: string }): Promise<unknown[]> =>
    (await here.ask('publishing.check', { articleId: article.id, ...asked })).findings.filter(({ code }) => code === 'houseRule').map(({ details }) => details['matched']);
  expect(await told({})).toEqual([]);
  expect(await told({ withHouseRules: true })).toEqual(['apotik', 'Rp 500']);
  expect(await told({ withHouseRules: true, houseStyle: 'general-en' })).toEqual([]);
  await here.ask('houseRules.ignore', apotik);
  expect(await told({ withHouseRules: true })).toEqual(['Rp 500']);
});

test('a house style that was stored before there were rules opens, and has none', async () => {
  const { rules: _rules, ...before } = { ...umumId, id: 'lama', name: 'Lama' };
  await here.ask('houseStyles.save', { json: JSON.stringify(before) });
  const { houseStyles } = await here.ask('houseStyles.list', {});
  expect(houseStyles.find(({ houseStyle }) => houseStyle.id === 'lama')?.houseStyle.rules).toEqual({ sets: [], off: [], own: [] });
});

test('a rule whose expression is none, or could take too long, is refused by its place', async () => {
  const withPattern = (pattern: string): string => JSON.stringify({
    ...umumId, id: 'kami', rules: { sets: [], off: [], own: [{ id: 'a', kind: 'pattern', language: 'id', severity: 'hint', reason: 'Begitu.', suggestion: null, pattern }] },
  });
  await here.ask('houseStyles.save', { json: withPattern('ke +(\\p{L}+)') });
  expect(await here.refused('houseStyles.save', { json: withPattern('(a') })).toMatchObject({ details: { field: 'rules.own.0.pattern', reason: 'pattern' } });
  expect(await here.refused('houseStyles.save', { json: withPattern('(a+)+') })).toMatchObject({ details: { field: 'rules.own.0.pattern', reason: 'slowPattern' } });
});

/** An article of 300 paragraphs, in each of which the rules find the same word eight times. @param last what the last one has behind it */
async function longArticle(last: Inline[] = []): Promise<string> {
  const { article, sequence } = await here.ask('articles.create', { houseStyle: 'umum-id' });
  const text = 'Warga menunggu di apotik sejak pagi, dan petugas mencatat nama mereka satu per satu. '.repeat(8);
  const changes = Array.from({ length: 300 }, (_, index) => {
    const children: Inline[] = [{ type: 'text', text }, ...(index === 299 ? last : [])];
    return { kind: 'insert' as const, after: index === 0 ? null : `p${index - 1}`, block: { type: 'paragraph' as const, id: `p${index}`, children } };
  });
  await here.ask('drafts.save', { articleId: article.id, base: sequence, fields: { language: 'id' }, changes });
  return article.id;
}

test('a check of a long article lets what is saved meanwhile go before it', async () => {
  const articleId = await longArticle();
  const ended: string[] = [];
  const check = here.ask('publishing.check', { articleId, withHouseRules: true }).then(({ findings }) => {
    ended.push('checked');
    return findings.find(({ code }) => code === 'houseRule');
  });
  await here.ask('articles.create', {}).then(() => ended.push('saved'));
  expect(await check).toMatchObject({ blockId: 'p0', details: { matched: 'apotik', places: 2400 } });
  expect(ended).toEqual(['saved', 'checked']);
});

test('a check that a closing desk leaves under way ends with its answer: nothing of the library is read once it has begun', async () => {
  const target = (await here.ask('articles.create', {})).article.id;
  await here.ask('trash.put', { articleId: target });
  const articleId = await longArticle([{ type: 'link', url: '/x', articleId: target, children: [{ type: 'text', text: 'taman' }] }]);
  await here.ask('houseRules.ignore', apotik);
  const check = here.ask('publishing.check', { articleId, withHouseRules: true });
  await here.desk.close();
  const told = (await check).findings.map(({ code }) => code);
  expect(told).toContain('linkInTrash');
  expect(told).not.toContain('houseRule');
});

test('of checks of one article that run into each other only the newest goes to its end, and answers the others too', async () => {
  const articleId = await longArticle();
  const { sequence: base } = await here.ask('articles.get', { id: articleId });
  const ended = vi.spyOn(HouseChecker.prototype, 'hits');
  const check = async (houseStyle?: string): Promise<unknown[]> => (await here.ask('publishing.check', { articleId, houseStyle, withHouseRules: true })).findings
    .filter(({ code }) => code === 'houseRule').map(({ details: { matched, places } }) => [matched, places]);
  const before = [check(), check(), check('general-en')];
  await here.ask('drafts.save', { articleId, base, fields: { headline: 'Ijin Apotek' } });
  const [newest, ...others] = await Promise.all([check(), ...before]);
  expect(newest).toEqual([['Ijin', 1], ['apotik', 2400]]);
  expect(others).toEqual([newest, newest, []]);
  expect(ended).toHaveBeenCalledTimes(2);
  expect(await check()).toEqual(newest);
});
