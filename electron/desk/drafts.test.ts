import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Block } from '../../shared/article/block.ts';
import { deskInTest, type DeskInTest } from './desk-in-test.ts';

let here: DeskInTest;
beforeEach(async () => { here = await deskInTest(); });
afterEach(() => here.end());
const paragraph = (id: string, text: string): Block => ({ type: 'paragraph', id, children: [{ type: 'text', text }] });

test('a save changes the fields and blocks that it names, counts the words and tells the other windows', async () => {
  const { article, sequence } = await here.ask('articles.create', {});
  const saved = await here.ask('drafts.save', {
    articleId: article.id, base: sequence, fields: { headline: 'Taman dibuka' },
    changes: [{ kind: 'insert', after: null, block: paragraph('a', 'Taman itu dibuka hari ini') }],
  });
  expect(saved.sequence).toBeGreaterThan(sequence);
  expect(here.news.at(-1)).toEqual({ type: 'article.changed', articleId: article.id, sequence: saved.sequence, window: 'here' });
  const now = await here.ask('articles.get', { id: article.id });
  expect(now.sequence).toBe(saved.sequence);
  expect(now.article.body).toEqual([paragraph('a', 'Taman itu dibuka hari ini'), ...article.body]);
  expect(now.article.fields).toEqual({ ...article.fields, headline: 'Taman dibuka' });
  const { rows } = await here.ask('articles.list', {});
  expect(rows).toMatchObject([{ id: article.id, headline: 'Taman dibuka', words: 5, stage: 'draft' }]);
});

test('a save on an older base writes nothing and names the present sequence', async () => {
  const { article, sequence } = await here.ask('articles.create', {});
  const { sequence: present } = await here.ask('drafts.save', { articleId: article.id, base: sequence, fields: { headline: 'Satu' } });
  const before = await here.ask('articles.get', { id: article.id });
  const refusal = await here.refused('drafts.save', { articleId: article.id, base: sequence, fields: { headline: 'Dua' } });
  expect(refusal).toMatchObject({ code: 'conflict', details: { sequence: present } });
  expect(await here.ask('articles.get', { id: article.id })).toEqual(before);
});

test('a save of which one change fails writes none of it', async () => {
  const { article, sequence } = await here.ask('articles.create', {});
  const changes = [{ kind: 'insert', after: null, block: paragraph('a', 'Satu') }, { kind: 'remove', id: 'nowhere' }];
  expect(await here.refused('drafts.save', { articleId: article.id, base: sequence, changes })).toMatchObject({
    code: 'invalidInput', details: { field: 'changes', reason: 'unknownBlock', blockId: 'nowhere' },
  });
  expect(await here.ask('articles.get', { id: article.id })).toEqual({ article, sequence, trash: null });
});

test('a save of nothing writes nothing', async () => {
  const { article, sequence } = await here.ask('articles.create', {});
  expect(await here.ask('drafts.save', { articleId: article.id, base: sequence })).toEqual({ sequence, savedAt: article.modifiedAt });
});

test('a working headline is a person\'s own once they change it', async () => {
  const bytes = new TextEncoder().encode('Warga menyambut taman baru di pusat kota. Taman itu dibuka hari ini.\n\nPengunjung datang sejak pagi.\n');
  const { articleId, headlineIsWorking } = await here.ask('importing.file', { name: 'wire.txt', bytes });
  expect(headlineIsWorking).toBe(true);
  const { sequence } = await here.ask('articles.get', { id: articleId });
  await here.ask('drafts.save', { articleId, base: sequence, fields: { headline: 'Warga sambut taman' } });
  const { article } = await here.ask('articles.get', { id: articleId });
  expect(article.fields).toMatchObject({ headline: 'Warga sambut taman', headlineIsWorking: false });
});

test('what a whole version replaces stays as a revision', async () => {
  const { article: { id }, sequence: base } = await here.ask('articles.create', {});
  await here.ask('drafts.save', { articleId: id, base, fields: { headline: 'Lama' } });
  const { article } = await here.ask('articles.get', { id });
  await here.ask('drafts.replace', { articleId: article.id, fields: { ...article.fields, headline: 'Baru' }, body: [paragraph('x', 'Isi baru')] });
  const { revisions } = await here.ask('revisions.list', { articleId: article.id });
  expect(revisions.map(({ reason }) => reason)).toEqual(['replaced', 'created']);
  const kept = await here.ask('revisions.get', { articleId: article.id, sequence: revisions[0]?.sequence ?? 0 });
  expect(kept.article).toEqual(article);
  const twice = [paragraph('x', 'a'), paragraph('x', 'b')];
  expect(await here.refused('drafts.replace', { articleId: article.id, fields: article.fields, body: twice })).toMatchObject({ code: 'invalidInput' });
});
