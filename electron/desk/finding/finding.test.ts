import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Block } from '../../../shared/article/block.ts';
import { newId } from '../../../shared/article/id.ts';
import type { FindQuery } from '../../../shared/find/find-query.ts';
import { deskInTest, type DeskInTest } from '../desk-in-test.ts';

let here: DeskInTest;
beforeEach(async () => { here = await deskInTest(); });
afterEach(() => here.end());

const query = (text: string, more: Partial<FindQuery> = {}): FindQuery => ({ text, caseSensitive: false, wholeWord: false, isRegExp: false, ...more });
const paragraph = (text: string): Block => ({ type: 'paragraph', id: newId(), children: [{ type: 'text', text }] });

async function article(headline: string, ...texts: string[]): Promise<string> {
  const { article: { id, fields } } = await here.ask('articles.create', {});
  await here.ask('drafts.replace', { articleId: id, fields: { ...fields, headline }, body: texts.map(paragraph) });
  return id;
}
const textOf = async (id: string): Promise<string> => {
  const { article: { fields, body } } = await here.ask('articles.get', { id });
  return [fields.headline, ...body.map((block) => (block.type === 'paragraph' ? block.children.map((child) => (child.type === 'text' ? child.text : '|')).join('') : block.type))].join(' / ');
};

it('finds every place in every article outside the trash, those changed last first', async () => {
  const first = await article('Taman dibuka', `${'kata '.repeat(20)}di taman ini ${'kata '.repeat(20)}`);
  await article('Pasar', 'Harga naik.');
  const second = await article('Kota', 'Taman, taman.');
  await here.ask('trash.put', { articleId: await article('Taman lama') });
  const { articles, searched, hasMore, isStopped } = await here.ask('find.inLibrary', { query: query('taman'), replacement: 'kebun' });
  expect([searched, hasMore, isStopped]).toEqual([3, false, false]);
  expect(articles.map(({ id, headline, stage, found }) => [id, headline, stage, found.map(({ words, text }) => `${words} ${text}`)])).toEqual([
    [second, 'Kota', 'draft', ['Taman kebun', 'taman kebun']],
    [first, 'Taman dibuka', 'draft', ['Taman kebun', 'taman kebun']],
  ]);
  expect(articles[1]?.found[1]).toMatchObject({ before: '…a kata kata kata kata kata kata kata di ', after: ' ini kata kata kata kata kata kata kata …' });
});

it('stops where there is more than a person goes through, and says so', async () => {
  const id = await article('Satu', 'a a a', 'a a');
  const { articles, hasMore } = await here.ask('find.inLibrary', { query: query('a', { wholeWord: true }), limit: 4 });
  expect([hasMore, articles.map((one) => [one.id, one.found.length])]).toEqual([true, [[id, 4]]]);
});

it('puts other words where the found ones still stand, and keeps each version before as a revision', async () => {
  const one = await article('Taman', 'Taman itu.');
  const other = await article('Pasar', 'Pasar di taman, dekat taman.');
  const { articles } = await here.ask('find.inLibrary', { query: query('taman'), replacement: 'kebun' });
  const { article: { fields, body } } = await here.ask('articles.get', { id: one });
  await here.ask('drafts.replace', { articleId: one, fields, body: body.map((block) => ({ ...block, children: [{ type: 'text', text: 'Baru itu.' }] }) as Block) });
  const given = articles.map(({ id, found }) => ({ id, found: found.map(({ before: _before, after: _after, ...rest }) => rest) }));
  expect(await here.ask('find.replaceInLibrary', { articles: given })).toEqual({ articles: 2, places: 3, left: 1 });
  expect([await textOf(one), await textOf(other)]).toEqual(['kebun / Baru itu.', 'Pasar / Pasar di kebun, dekat kebun.']);
  const { revisions: [last] } = await here.ask('revisions.list', { articleId: other });
  expect(last?.reason).toBe('replaced');
  await here.ask('revisions.restore', { articleId: other, sequence: last?.sequence ?? 0 });
  expect(await textOf(other)).toBe('Pasar / Pasar di taman, dekat taman.');
  expect(here.news.some((event) => event.type === 'article.changed' && event.articleId === other)).toBe(true);
});

it('leaves an article alone that went meanwhile, and counts its places', async () => {
  const [kept, gone] = [await article('Taman'), await article('Taman dua')];
  const { articles } = await here.ask('find.inLibrary', { query: query('taman'), replacement: 'kebun' });
  await here.ask('trash.put', { articleId: gone });
  const given = articles.map(({ id, found }) => ({ id, found: found.map(({ before: _before, after: _after, ...rest }) => rest) }));
  expect(await here.ask('find.replaceInLibrary', { articles: given })).toEqual({ articles: 1, places: 1, left: 1 });
  expect(await textOf(kept)).toBe('kebun');
});

it('refuses what is no expression, and one that takes for ever', async () => {
  await article('Uji', `${'a'.repeat(50)}!`);
  expect((await here.refused('find.inLibrary', { query: query('(', { isRegExp: true }) })).details).toEqual({ field: 'query', reason: 'notAPattern' });
  expect((await here.refused('find.inLibrary', { query: query('(a+)+$', { isRegExp: true }) })).details).toEqual({ field: 'query', reason: 'patternTooSlow' });
  expect((await here.ask('find.inLibrary', { query: query('a!') })).articles).toHaveLength(1);
});
