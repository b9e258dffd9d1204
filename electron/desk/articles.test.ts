import { afterEach, beforeEach, expect, test } from 'vitest';
import fc from 'fast-check';
import { lineArbitrary } from '../../shared/article/article.arbitrary.ts';
import { deskInTest, type DeskInTest } from './desk-in-test.ts';

let here: DeskInTest;
beforeEach(async () => { here = await deskInTest(); });
afterEach(() => here.end());

async function written(headline: string, body = 'Isi'): Promise<string> {
  const { article, sequence } = await here.ask('articles.create', {});
  const block = { type: 'paragraph' as const, id: 'p', children: [{ type: 'text' as const, text: body }] };
  await here.ask('drafts.save', { articleId: article.id, base: sequence, fields: { headline }, changes: [{ kind: 'insert', after: null, block }] });
  return article.id;
}

async function allPages(input: { query?: string; order?: 'newest' | 'relevance'; stages?: ('draft' | 'published')[] }): Promise<string[]> {
  const headlines: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof onePage>> = await onePage(cursor);
    expect(page.rows.length).toBeLessThanOrEqual(2);
    headlines.push(...page.rows.map((row) => row.headline));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return headlines;
  function onePage(from: string | null) {
    return here.ask('articles.list', { ...input, limit: 2, cursor: from });
  }
}

test('the desk lists the last changed first, page by page, each article once', async () => {
  const ids = [];
  for (const headline of ['Satu', 'Dua', 'Tiga', 'Empat', 'Lima']) ids.push(await written(headline));
  await here.ask('articles.setStage', { id: ids[1] ?? '', stage: 'published' });
  expect(await allPages({})).toEqual(['Dua', 'Lima', 'Empat', 'Tiga', 'Satu']);
  expect(await allPages({ stages: ['draft'] })).toEqual(['Lima', 'Empat', 'Tiga', 'Satu']);
  expect(await allPages({ stages: ['draft', 'published'] })).toEqual(['Dua', 'Lima', 'Empat', 'Tiga', 'Satu']);
  expect(await allPages({ query: 'isi' })).toEqual(['Dua', 'Lima', 'Empat', 'Tiga', 'Satu']);
  expect(await allPages({ query: 'isi', stages: ['published'] })).toEqual(['Dua']);
  expect(await here.ask('articles.counts', {})).toMatchObject({ draft: 4, published: 1, killed: 0 });
  expect(await here.refused('articles.list', { cursor: 'elsewhere' })).toMatchObject({ code: 'invalidInput', details: { field: 'cursor' } });
});

test('a search finds every word as the beginning of one, without accents or case, and what was just saved', async () => {
  const id = await written('Kafé di Jakarta', 'Pasar pagi dibuka');
  for (const query of ['kafe', 'JAKAR', 'pas jak', 'pagi,dibuka!', 'k']) {
    expect((await here.ask('articles.list', { query })).rows.map((row) => row.id)).toEqual([id]);
  }
  for (const query of ['bandung', 'jakarta bandung', 'karta', 'draft']) {
    expect((await here.ask('articles.list', { query })).rows).toEqual([]);
  }
  const { sequence } = await here.ask('articles.get', { id });
  await here.ask('drafts.save', { articleId: id, base: sequence, fields: { headline: 'Kafé di Bandung' } });
  expect((await here.ask('articles.list', { query: 'bandung' })).rows).toHaveLength(1);
  expect((await here.ask('articles.list', { query: 'jakarta' })).rows).toEqual([]);
});

test('by relevance an article that the words name comes before those that mention them', async () => {
  await written('Jembatan ditutup');
  await written('Kabar lain', 'Jembatan itu ditutup');
  await written('Pasar buka', 'Jembatan');
  await written('Jembatan baru');
  expect(await allPages({ query: 'jembatan', order: 'relevance' })).toEqual(['Jembatan baru', 'Jembatan ditutup', 'Pasar buka', 'Kabar lain']);
  expect(await allPages({ query: 'jembatan ditutup', order: 'relevance' })).toEqual(['Jembatan ditutup', 'Kabar lain']);
});

test('whatever a person types is searched for and never taken for an operator', async () => {
  await written('Taman');
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }), lineArbitrary,
    fc.constantFrom('"', 'a AND', 'NOT', 'NEAR(a b)', 'headline:x', '*', '^a', 'a*', '(', '{stage}:draft', '🦊', '𝕏', '\u0000', "'; DROP TABLE article"),
  );
  await fc.assert(fc.asyncProperty(typed, fc.constantFrom('newest' as const, 'relevance' as const), async (query, order) => {
    const { rows } = await here.ask('articles.list', { query: query.slice(0, 1000), order, stages: ['draft'] });
    expect(rows.length).toBeLessThanOrEqual(1);
  }), { numRuns: 300 });
  for (const query of ['!?', '"', '🦊']) expect((await here.ask('articles.list', { query })).rows).toEqual([]);
});

test('any line of an article finds it', async () => {
  await fc.assert(fc.asyncProperty(lineArbitrary, async (line) => {
    const id = await written('x', line);
    const { rows } = await here.ask('articles.list', { query: line.slice(0, 1000), limit: 500 });
    if (/[\p{L}\p{N}]/u.test(line)) expect(rows.map((row) => row.id)).toContain(id);
  }), { numRuns: 60 });
});

test('a stage that changes is a revision, and publishing sets the time once', async () => {
  const id = await written('Satu');
  await here.ask('articles.setStage', { id, stage: 'published' });
  const { article } = await here.ask('articles.get', { id });
  expect(article.fields.publishedAt).toBe(article.modifiedAt);
  await here.ask('articles.setStage', { id, stage: 'corrected' });
  await here.ask('articles.setStage', { id, stage: 'published' });
  expect((await here.ask('articles.get', { id })).article.fields.publishedAt).toBe(article.fields.publishedAt);
  const { revisions } = await here.ask('revisions.list', { articleId: id });
  expect(revisions.map(({ reason }) => reason)).toEqual(['stage', 'stage', 'stage', 'created']);
});

test('targets are told with their present headline and address, and those that are gone are left out', async () => {
  const id = await written('Taman dibuka');
  const { targets } = await here.ask('articles.targets', { ids: [id, 'gone'] });
  expect(targets).toMatchObject([{ id, headline: 'Taman dibuka', stage: 'draft', url: expect.stringMatching(/^https:.*taman-dibuka/) }]);
});

test('an article in what is no language is refused before it is kept', async () => {
  expect(await here.refused('articles.create', { language: 'Bahasa Indonesia' })).toMatchObject({ code: 'invalidInput', details: { field: 'language' } });
  expect((await here.ask('articles.list', {})).rows).toEqual([]);
});

test('a duplicate is another draft with the same words; neither changes with the other', async () => {
  const id = await written('Pasar pagi', 'Pasar dibuka');
  await here.ask('articles.setStage', { id, stage: 'published' });
  const { articleId } = await here.ask('articles.duplicate', { id });
  const { article: copy, sequence } = await here.ask('articles.get', { id: articleId });
  const { article: first } = await here.ask('articles.get', { id });
  expect(copy).toMatchObject({ body: first.body, fields: { headline: 'Pasar pagi', stage: 'draft', publishedAt: null } });
  await here.ask('drafts.save', { articleId, base: sequence, fields: { headline: 'Pasar malam' }, changes: [{ kind: 'remove', id: 'p' }] });
  expect((await here.ask('articles.get', { id })).article).toEqual(first);
  expect(await allPages({ query: 'pasar' })).toEqual(['Pasar malam', 'Pasar pagi']);
  const { revisions } = await here.ask('revisions.list', { articleId });
  expect(revisions.map(({ reason }) => reason)).toEqual(['duplicated']);
  expect(await here.refused('articles.duplicate', { id: 'nobody' })).toMatchObject({ code: 'notFound' });
});
