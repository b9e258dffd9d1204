import { afterEach, beforeEach, expect, test } from 'vitest';
import { deskInTest, type DeskInTest } from './desk-in-test.ts';

let here: DeskInTest;
beforeEach(async () => { here = await deskInTest(); });
afterEach(() => here.end());

async function written(text: string): Promise<string> {
  const { article, sequence } = await here.ask('articles.create', {});
  const block = { type: 'paragraph' as const, id: 'p', children: [{ type: 'text' as const, text }] };
  await here.ask('drafts.save', { articleId: article.id, base: sequence, fields: { headline: 'Hasil TKTK', embargo: '2027-01-01T00:00:00Z' }, changes: [{ kind: 'insert', after: null, block }] });
  return article.id;
}
const list = async () => (await here.ask('templates.list', {})).templates;

test('an article is kept as a template, and others are begun from it, which do not change with it', async () => {
  const articleId = await written('Serinda menang atas [TK].');
  const { template } = await here.ask('templates.save', { articleId, name: ' Hasil pertandingan ', section: 'Olahraga' });
  expect(template).toMatchObject({ name: 'Hasil pertandingan', section: 'Olahraga', language: 'id', words: 4 });
  await here.ask('trash.put', { articleId });
  const { article } = await here.ask('articles.create', { template: template.id });
  expect(article.id).not.toBe(articleId);
  expect(article).toMatchObject({ fields: { headline: 'Hasil TKTK', stage: 'draft', section: 'Olahraga', embargo: null } });
  expect(article.body.map(({ id }) => id)).toContain('p');
  const { rows } = await here.ask('articles.list', {});
  expect(rows).toMatchObject([{ headline: 'Hasil TKTK', placeholders: 2 }]);
});

test('a template of the same name and desk is replaced; renaming over another one is refused', async () => {
  const [one, two] = [await written('Satu.'), await written('Dua kata.')];
  await here.ask('templates.save', { articleId: one, name: 'Hasil', section: 'Olahraga' });
  await here.ask('templates.save', { articleId: two, name: 'hasil', section: 'olahraga' });
  await here.ask('templates.save', { articleId: one, name: 'Hasil', section: '' });
  expect((await list()).map(({ name, section, words }) => [name, section, words])).toEqual([['Hasil', '', 1], ['hasil', 'olahraga', 2]]);
  const [first, second] = await list();
  if (!first || !second) throw new Error('Two templates were kept');
  expect(await here.refused('templates.rename', { id: first.id, name: 'HASIL', section: 'Olahraga' })).toMatchObject({ code: 'invalidInput', details: { reason: 'nameTaken' } });
  await here.ask('templates.rename', { id: second.id, name: 'Hasil', section: 'Olahraga' });
  await here.ask('templates.remove', { id: first.id });
  expect(await list()).toMatchObject([{ name: 'Hasil', section: 'Olahraga' }]);
  expect(await here.refused('templates.remove', { id: first.id })).toMatchObject({ code: 'notFound', details: { kind: 'template' } });
  expect(await here.refused('articles.create', { template: first.id })).toMatchObject({ code: 'notFound', details: { kind: 'template' } });
});

test('a row tells how many places are still to be filled in, as the article stands now and by its language', async () => {
  const articleId = await written('Luasnya TK dan [TK].');
  const count = async () => (await here.ask('articles.list', {})).rows[0]?.placeholders;
  expect(await count()).toBe(2);
  const save = async (input: object) => {
    const { sequence: base } = await here.ask('articles.get', { id: articleId });
    await here.ask('drafts.save', { articleId, base, ...input });
  };
  await save({ fields: { language: 'en' } });
  expect(await count()).toBe(3);
  await save({ changes: [{ kind: 'put', block: { type: 'paragraph', id: 'p', children: [{ type: 'text', text: 'TK' }] } }] });
  expect(await count()).toBe(2);
  await save({ fields: { headline: 'Luas' }, changes: [{ kind: 'remove', id: 'p' }] });
  expect(await count()).toBe(0);
});
