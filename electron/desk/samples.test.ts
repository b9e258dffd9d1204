import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deskInTest, type DeskInTest } from './desk-in-test.ts';
import { openDeskHere } from './open-desk-here.ts';
import { sampleLibrary } from './samples/sample-library.ts';

let here: DeskInTest;
beforeEach(async () => { here = await deskInTest(true); });
afterEach(() => here.end());

test('a new library has the samples with their pictures and earlier versions, and only a new one', async () => {
  const given = sampleLibrary();
  const { rows } = await here.ask('articles.list', {});
  expect(rows.map((row) => row.id).sort()).toEqual(given.articles.map(({ article }) => article.id).sort());
  expect(rows.every((row) => row.isSample)).toBe(true);
  for (const { article, earlier } of given.articles) {
    expect((await here.ask('articles.get', { id: article.id })).article).toEqual(article);
    const { revisions } = await here.ask('revisions.list', { articleId: article.id });
    expect(revisions.map(({ name, reason }) => ({ name, reason }))).toEqual(earlier.toReversed().map(({ name }) => ({ name, reason: 'sample' })));
    for (const block of article.body) {
      if (block.type !== 'figure' || block.image === null) continue;
      expect((await here.ask('images.read', { hash: block.image.hash })).mediaType).toBe(block.image.mediaType);
    }
  }
  await here.ask('samples.remove', {});
  await here.desk.close();
  const again = await openDeskHere({ libraryFolder: here.folder, samples: true, version: '0.0.0' });
  expect(await again.call('system.info', {}, { window: null })).toMatchObject({ ok: true, value: { articles: 0 } });
  await again.close();
});

test('the sizes of a sample\'s picture go with it, also where a backup keeps the picture', async () => {
  const { rows } = await here.ask('articles.list', {});
  for (const { id } of rows) await here.ask('publishing.export', { articleId: id, format: 'html' });
  expect(readdirSync(join(here.folder, 'scaled')).length).toBeGreaterThan(0);
  await here.ask('backups.make', {});
  await here.ask('samples.remove', {});
  expect(readdirSync(join(here.folder, 'images')).length).toBeGreaterThan(0);
  expect(readdirSync(join(here.folder, 'scaled'))).toEqual([]);
});

test('taking the samples away leaves nothing of them', async () => {
  const before = await here.ask('system.info', {});
  expect(await here.ask('samples.remove', {})).toEqual({ removed: before.sampleArticles });
  expect(await here.ask('articles.list', {})).toEqual({ rows: [], nextCursor: null });
  expect((await here.ask('articles.list', { query: 'a' })).rows).toEqual([]);
  expect((await here.ask('contributors.list', {})).contributors).toEqual([]);
  expect(readdirSync(join(here.folder, 'images'))).toEqual([]);
  expect(Object.values(await here.ask('articles.counts', {})).every((count) => count === 0)).toBe(true);
});

test('a sample that a person has changed is theirs: it stays, with its pictures, its earlier versions and its people', async () => {
  const { rows } = await here.ask('articles.list', {});
  const articles = await Promise.all(rows.map((row) => here.ask('articles.get', { id: row.id })));
  const mine = articles.find(({ article }) => article.body.some((block) => block.type === 'figure' && block.image !== null));
  if (!mine) throw new Error('No sample has a picture');
  const { revisions } = await here.ask('revisions.list', { articleId: mine.article.id });
  await here.ask('drafts.save', { articleId: mine.article.id, base: mine.sequence, fields: { headline: 'Punya saya' } });
  expect(await here.ask('samples.remove', {})).toEqual({ removed: rows.length - 1 });
  const { article } = await here.ask('articles.get', { id: mine.article.id });
  expect(article.body).toEqual(mine.article.body);
  for (const { sequence } of revisions) await here.ask('revisions.get', { articleId: article.id, sequence });
  const { contributors } = await here.ask('contributors.list', {});
  expect(contributors.map(({ id }) => id).sort()).toEqual([...new Set(article.fields.byline.flatMap((entry) => entry.contributorId ?? []))].sort());
  for (const block of article.body) {
    if (block.type === 'figure' && block.image) expect((await here.ask('images.read', { hash: block.image.hash })).bytes.length).toBeGreaterThan(0);
  }
  const { files } = await here.ask('publishing.export', { articleId: article.id, format: 'html' });
  expect(files.length).toBeGreaterThan(1);
  expect(existsSync(join(here.folder, 'exports'))).toBe(true);
});
