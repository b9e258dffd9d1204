import { expect, test } from 'vitest';
import { newId } from '../../shared/article/id.ts';
import { connectToRead } from '../library/connection.ts';
import { libraryFolder } from '../library/library-folder.ts';
import { verifyLibrary } from '../library/verify/verify-library.ts';
import { deskWithClocksInTest } from './desk-with-clocks-in-test.ts';

const DAY = 24 * 60 * 60 * 1000;
const TEN_YEARS = 3650 * DAY;
const { here, clocks } = deskWithClocksInTest();

async function written(headline: string, linksTo: string | null = null): Promise<string> {
  const { article, sequence: base } = await here.ask('articles.create', {});
  const links = { type: 'relatedLinks' as const, id: 'r', label: null, items: [{ id: newId(), articleId: linksTo, title: 'Tautan', url: null }] };
  await here.ask('drafts.save', { articleId: article.id, base, fields: { headline }, changes: linksTo === null ? [] : [{ kind: 'insert', after: null, block: links }] });
  return article.id;
}
const headlines = async (query = ''): Promise<string[]> => (await here.ask('articles.list', { query })).rows.map(({ headline }) => headline);
const inTrash = async (): Promise<string[]> => (await here.ask('trash.list', {})).rows.map(({ headline }) => headline);
const counts = async () => ({ ...await here.ask('articles.counts', {}), trash: (await here.ask('trash.count', {})).articles });
const put = (articleId: string) => here.ask('trash.put', { articleId });
async function daysPass(days: number): Promise<void> {
  for (let day = 0; day < days; day += 1) {
    clocks.pass(DAY);
    await here.reopen();
  }
}

test('what is deleted leaves the desk, its counts and the search, and is back in all of them when it is taken back', async () => {
  const id = await written('Kapal tiba');
  await written('Kapal berangkat');
  expect(await headlines('kapal')).toHaveLength(2);
  await put(id);
  expect(await headlines()).toEqual(['Kapal berangkat']);
  expect(await headlines('kapal')).toEqual(['Kapal berangkat']);
  expect((await here.ask('articles.list', { stages: ['draft'] })).rows).toHaveLength(1);
  expect(await counts()).toMatchObject({ draft: 1, trash: 1 });
  expect((await here.ask('system.info', {})).articles).toBe(1);
  expect(await inTrash()).toEqual(['Kapal tiba']);
  const { article } = await here.ask('articles.get', { id });
  await here.ask('trash.takeBack', { articleId: id });
  expect(await headlines()).toEqual(['Kapal tiba', 'Kapal berangkat']);
  expect(await headlines('kapal')).toHaveLength(2);
  expect(await counts()).toMatchObject({ draft: 2, trash: 0 });
  expect((await here.ask('articles.get', { id })).article).toEqual(article);
  expect(await here.refused('trash.takeBack', { articleId: id })).toMatchObject({ code: 'notFound' });
});

test('a search index that is made anew leaves out what is in the trash', async () => {
  await put(await written('Kapal tiba'));
  await written('Kapal berangkat');
  expect(await headlines('kapal')).toEqual(['Kapal berangkat']);
});

test('in the trash an article can be read, with its revisions, and neither be edited nor exported', async () => {
  const id = await written('Kapal tiba');
  const { sequence: before } = await here.ask('articles.get', { id });
  await put(id);
  const { article, sequence, trash } = await here.ask('articles.get', { id });
  expect(sequence).toBeGreaterThan(before);
  expect(trash).toEqual({ at: clocks.now(), by: '', goesAt: new Date(Date.parse(clocks.now()) + 30 * DAY).toISOString() });
  expect((await here.ask('revisions.list', { articleId: id })).revisions).toHaveLength(1);
  expect((await here.ask('publishing.page', { articleId: id })).html).toContain('Kapal tiba');
  const refused: [string, object][] = [
    ['drafts.save', { articleId: id, base: sequence, fields: { headline: 'x' } }], ['drafts.replace', { articleId: id, fields: article.fields, body: article.body }],
    ['articles.setStage', { id, stage: 'published' }], ['publishing.export', { articleId: id, format: 'text' }],
    ['revisions.create', { articleId: id, name: 'x' }], ['revisions.restore', { articleId: id, sequence: 2 }], ['trash.put', { articleId: id }],
  ];
  for (const [call, input] of refused) expect(await here.refused(call, input), call).toMatchObject({ code: 'inTrash' });
  expect((await here.ask('articles.get', { id })).article).toEqual(article);
});

test('after thirty days it goes for good, with its revisions and the text that only it held', async () => {
  const id = await written('Kapal tiba');
  await written('Kapal berangkat');
  await put(id);
  await daysPass(29);
  expect(await inTrash()).toEqual(['Kapal tiba']);
  await daysPass(1);
  expect(await inTrash()).toEqual([]);
  expect(await here.refused('articles.get', { id })).toMatchObject({ code: 'notFound' });
  expect(await headlines('kapal')).toEqual(['Kapal berangkat']);
  await here.ask('revisions.thinOut', { days: 30 });
  const connection = connectToRead(`${here.folder}/library.sqlite`);
  expect(connection.prepare("SELECT count(*) FROM block WHERE instr(json, 'Kapal tiba')").pluck().get()).toBe(0);
  expect(connection.pragma('foreign_key_check')).toEqual([]);
  connection.close();
});

test('a workstation that is never closed looks by itself', async () => {
  await put(await written('Kapal tiba'));
  for (let day = 0; day < 30; day += 1) clocks.pass(DAY);
  expect(await inTrash()).toEqual([]);
});

test('a clock that jumps ten years ahead takes nothing on the day it is seen, nor before thirty days have passed', async () => {
  await put(await written('Kapal tiba'));
  await daysPass(3);
  clocks.setBy(TEN_YEARS);
  await daysPass(26);
  expect(await inTrash()).toEqual(['Kapal tiba']);
  await daysPass(2);
  expect(await inTrash()).toEqual([]);
});

test.each([3, 20, 3650])('a clock that is set back by %i days while something is deleted, and right again later, takes nothing too early', async (days) => {
  await daysPass(1);
  clocks.setBy(-days * DAY);
  await put(await written('Kapal tiba'));
  await daysPass(2);
  clocks.setBy(days * DAY);
  await daysPass(27);
  expect(await inTrash()).toEqual(['Kapal tiba']);
  await daysPass(7);
  expect(await inTrash()).toEqual([]);
});

test('deleting at once and emptying take only what is in the trash', async () => {
  const [one, two, three] = [await written('Satu'), await written('Dua'), await written('Tiga')];
  expect(await here.refused('trash.remove', { articleId: one })).toMatchObject({ code: 'notFound' });
  await put(one);
  await put(two);
  await here.ask('trash.remove', { articleId: one });
  expect(await inTrash()).toEqual(['Dua']);
  expect(await here.ask('trash.empty', {})).toEqual({ removed: 1 });
  expect(await here.ask('trash.empty', {})).toEqual({ removed: 0 });
  expect(await headlines()).toEqual(['Tiga']);
  expect((await here.ask('articles.get', { id: three })).trash).toBeNull();
});

test('it is told which articles link to one, as the links stand now, and the checks report a link to what was deleted', async () => {
  const target = await written('Sasaran');
  const [first, second] = [await written('Satu', target), await written('Dua', target)];
  const linkers = async () => (await here.ask('articles.linkers', { id: target })).rows.map(({ headline }) => headline);
  expect(await linkers()).toEqual(['Dua', 'Satu']);
  expect(await here.ask('articles.linkers', { id: target, limit: 1 })).toMatchObject({ rows: [{ headline: 'Dua' }], articles: 2 });
  const { sequence: base } = await here.ask('articles.get', { id: second });
  await here.ask('drafts.save', { articleId: second, base, changes: [{ kind: 'put', block: { type: 'paragraph', id: 'r', children: [] } }] });
  expect(await linkers()).toEqual(['Satu']);
  const [{ sequence = 0 } = {}] = (await here.ask('revisions.list', { articleId: second })).revisions;
  await here.ask('revisions.restore', { articleId: second, sequence });
  const findings = async () => (await here.ask('publishing.check', { articleId: first })).findings.map(({ code }) => code);
  expect(await findings()).not.toContain('relatedLinkInTrash');
  await put(target);
  expect(await findings()).toContain('relatedLinkInTrash');
  expect(await here.ask('articles.targets', { ids: [target] })).toMatchObject({ targets: [{ isInTrash: true }] });
  await here.ask('trash.empty', {});
  expect(await findings()).toContain('relatedLinkGone');
  await put(first);
  expect(await linkers()).toEqual([]);
});

test('a library with articles in the trash, and after they have gone, is found sound', async () => {
  const id = await written('Kapal tiba');
  await written('Kapal berangkat', id);
  expect(await headlines('kapal')).toHaveLength(2);
  await put(id);
  await headlines('kapal');
  const faults = () => verifyLibrary(libraryFolder(here.folder)).faults;
  expect(faults()).toEqual([]);
  await here.ask('trash.empty', {});
  await headlines('kapal');
  await here.ask('revisions.thinOut', { days: 1 });
  expect(faults()).toEqual([]);
});
