import { expect, test } from 'vitest';
import { ARTICLE_SCHEMA_VERSION } from '../../shared/article/article.ts';
import { openLibrary } from '../library/open.ts';
import { keepBeforeModelChange } from './article-model.ts';
import { deskWithClocksInTest } from './desk-with-clocks-in-test.ts';

const DAY = 24 * 60 * 60 * 1000;
const MINUTE = 60 * 1000;
const { here, clocks } = deskWithClocksInTest();

const paragraph = (text: string) => ({ type: 'paragraph' as const, id: 'p', children: [{ type: 'text' as const, text }] });
async function written(text: string): Promise<string> {
  const { article, sequence: base } = await here.ask('articles.create', {});
  await here.ask('drafts.save', { articleId: article.id, base, changes: [{ kind: 'insert', after: null, block: paragraph(text) }] });
  return article.id;
}
async function write(articleId: string, text: string): Promise<void> {
  const { sequence: base } = await here.ask('articles.get', { id: articleId });
  await here.ask('drafts.save', { articleId, base, changes: [{ kind: 'put', block: paragraph(text) }] });
}
const presentOf = async (id: string) => (await here.ask('articles.get', { id })).article;
const list = async (articleId: string) => (await here.ask('revisions.list', { articleId })).revisions;
const at = async (articleId: string, sequence = 0) => (await here.ask('revisions.get', { articleId, sequence })).article;

test('restoring keeps the present as a revision, puts the old version in place, destroys none, and can be undone', async () => {
  const id = await written('Versi satu');
  const { revision: first } = await here.ask('revisions.create', { articleId: id, name: 'Satu' });
  await write(id, 'Versi dua');
  const before = await list(id);
  const two = await presentOf(id);
  const { sequence } = await here.ask('revisions.restore', { articleId: id, sequence: first.sequence });
  expect((await presentOf(id)).body).toEqual((await at(id, first.sequence)).body);
  expect(here.news.at(-1)).toEqual({ type: 'article.changed', articleId: id, sequence, window: 'here' });
  const after = await list(id);
  expect(after.slice(1)).toEqual(before);
  expect(after[0]).toMatchObject({ reason: 'restored', name: '' });
  expect((await at(id, after[0]?.sequence)).body).toEqual(two.body);
  await here.ask('revisions.restore', { articleId: id, sequence: after[0]?.sequence ?? 0 });
  expect((await presentOf(id)).body).toEqual(two.body);
  expect(await here.refused('revisions.restore', { articleId: id, sequence: 99_999 })).toMatchObject({ code: 'notFound' });
});

test('restoring an old text changes nothing about where the article stands on its way to readers', async () => {
  const id = await written('Versi satu');
  const { revision } = await here.ask('revisions.create', { articleId: id, name: 'Satu' });
  const { sequence: base } = await here.ask('articles.get', { id });
  const embargo = '2030-01-01T00:00:00.000Z';
  await here.ask('drafts.save', { articleId: id, base, fields: { embargo, headline: 'Baru' } });
  await here.ask('articles.setStage', { id, stage: 'published' });
  const { publishedAt } = (await presentOf(id)).fields;
  await here.ask('revisions.restore', { articleId: id, sequence: revision.sequence });
  expect((await presentOf(id)).fields).toMatchObject({ headline: '', embargo, stage: 'published', publishedAt });
});

test('what equals the last revision is not cut again: a name goes to that one, an export refers to it', async () => {
  const id = await written('Isi');
  const { revision } = await here.ask('revisions.create', { articleId: id, name: '' });
  const { revision: named } = await here.ask('revisions.create', { articleId: id, name: 'Siap' });
  expect(named).toEqual({ ...revision, name: 'Siap' });
  await here.ask('publishing.export', { articleId: id, format: 'text' });
  expect(await list(id)).toMatchObject([{ sequence: revision.sequence, name: 'Siap', isPublished: true }, { reason: 'created' }]);
  expect(await here.ask('revisions.list', { articleId: id })).toMatchObject({ isChanged: false });
  await write(id, 'Isi lain');
  expect(await here.ask('revisions.list', { articleId: id })).toMatchObject({ isChanged: true });
});

test('a revision is named, renamed and pinned afterwards', async () => {
  const id = await written('Isi');
  const [{ sequence = 0 } = {}] = await list(id);
  expect((await here.ask('revisions.change', { articleId: id, sequence, name: ' Awal ' })).revision).toMatchObject({ name: 'Awal', isPinned: false });
  expect((await here.ask('revisions.change', { articleId: id, sequence, isPinned: true })).revision).toMatchObject({ name: 'Awal', isPinned: true });
  expect((await here.ask('revisions.change', { articleId: id, sequence, name: '', isPinned: false })).revision).toMatchObject({ name: '', isPinned: false });
  expect(await here.refused('revisions.change', { articleId: id, sequence: 99_999, isPinned: true })).toMatchObject({ code: 'notFound', details: { kind: 'revision' } });
});

test('thinning out takes just what it said: old automatic revisions that are neither named, pinned nor published', async () => {
  const id = await written('Awal');
  const texts = ['otomatis', 'bernama', 'disematkan', 'terbit', 'baru'];
  for (const text of texts) {
    if (text === 'baru') clocks.pass(40 * DAY);
    await write(id, `Kalimat ${text}`);
    clocks.pass(31 * MINUTE);
  }
  const automatic = (await list(id)).filter(({ reason }) => reason === 'rest').reverse();
  expect(automatic).toHaveLength(5);
  const [free, named, pinned, published, young] = automatic.map(({ sequence }) => sequence);
  await here.ask('revisions.change', { articleId: id, sequence: named ?? 0, name: 'Bernama' });
  await here.ask('revisions.change', { articleId: id, sequence: pinned ?? 0, isPinned: true });
  await here.ask('revisions.restore', { articleId: id, sequence: published ?? 0 });
  await here.ask('revisions.restore', { articleId: id, sequence: young ?? 0 });
  await here.desk.close();
  const library = openLibrary({ folder: here.folder, mode: 'write' });
  library.publications.add(library.articles.find(id)?.number ?? 0, { revision: published ?? 0, format: 'html', hash: 'x', at: clocks.now() });
  library.close();
  await here.reopen();

  const before = await list(id);
  const promised = await here.ask('revisions.thinnable', { days: 30 });
  expect(promised.revisions).toBe(1);
  expect(promised.bytes).toBeGreaterThan(0);
  expect(await list(id)).toEqual(before);
  expect(await here.ask('revisions.thinOut', { days: 30 })).toEqual(promised);
  expect((await list(id)).map(({ sequence }) => sequence)).toEqual(before.map(({ sequence }) => sequence).filter((sequence) => sequence !== free));
  for (const { sequence } of await list(id)) expect((await at(id, sequence)).body.length).toBeGreaterThan(0);
  expect(await here.ask('revisions.thinnable', { days: 30 })).toEqual({ revisions: 0, bytes: 0 });
});

test('text that comes into use again while it is being swept is kept', async () => {
  const id = await written('Kalimat yang dibuang dan ditulis lagi');
  await write(id, 'Kalimat lain');
  const sweeping = here.ask('revisions.thinOut', { days: 30 });
  await write(id, 'Kalimat yang dibuang dan ditulis lagi');
  await sweeping;
  expect((await presentOf(id)).body[0]).toEqual(paragraph('Kalimat yang dibuang dan ditulis lagi'));
  await here.ask('revisions.thinOut', { days: 30 });
  expect((await presentOf(id)).body[0]).toEqual(paragraph('Kalimat yang dibuang dan ditulis lagi'));
});

test('before the form of articles changes every article is kept as it was, those in the trash too, once', async () => {
  const id = await written('Isi');
  const trashed = await written('Dibuang');
  await here.ask('trash.put', { articleId: trashed });
  await here.desk.close();
  const library = openLibrary({ folder: here.folder, mode: 'write' });
  for (let run = 0; run < 2; run += 1) keepBeforeModelChange(library, clocks.now(), ARTICLE_SCHEMA_VERSION + 1);
  for (const each of [id, trashed]) {
    expect(library.revisions.list(library.articles.find(each)?.number ?? 0).map(({ reason }) => reason)).toEqual(['migration', 'created']);
  }
  library.articles.setModel(ARTICLE_SCHEMA_VERSION);
  library.close();
  await here.reopen();
});

test('a thousand revisions are listed at once', async () => {
  const id = await written('Awal');
  for (let index = 0; index < 1000; index += 1) {
    await write(id, `Kalimat ${index}`);
    await here.ask('revisions.create', { articleId: id, name: `${index}` });
  }
  const revisions = await list(id);
  expect(revisions).toHaveLength(1001);
  expect(revisions[0]).toMatchObject({ name: '999' });
});
