import { expect, test } from 'vitest';
import { deskWithClocksInTest } from './desk-with-clocks-in-test.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const TEN_YEARS = 10 * 365 * 24 * 60 * MINUTE;
const { here, clocks } = deskWithClocksInTest();
let count = 0;

const newArticle = async (): Promise<string> => (await here.ask('articles.create', {})).article.id;
async function write(articleId: string): Promise<void> {
  const { sequence: base } = await here.ask('articles.get', { id: articleId });
  count += 1;
  await here.ask('drafts.save', { articleId, base, fields: { headline: `Judul ${count}` } });
}
/** The reasons of an article's revisions, the first first. */
const reasons = async (articleId: string): Promise<string[]> => (await here.ask('revisions.list', { articleId })).revisions.map(({ reason }) => reason).reverse();
/** Saves every fifteen seconds for so long. */
async function writeFor(articleId: string, minutes: number): Promise<void> {
  for (let at = 0; at < minutes * 4; at += 1) {
    clocks.pass(15 * SECOND);
    await write(articleId);
  }
}

test('ten minutes of writing cut a revision, and ten more another, each with what was on the page', async () => {
  const id = await newArticle();
  await write(id);
  await writeFor(id, 9.75);
  expect(await reasons(id)).toEqual(['created']);
  await writeFor(id, 0.25);
  expect(await reasons(id)).toEqual(['created', 'writing']);
  const { revisions } = await here.ask('revisions.list', { articleId: id });
  const kept = await here.ask('revisions.get', { articleId: id, sequence: revisions[0]?.sequence ?? 0 });
  expect(kept.article.fields.headline).toBe(`Judul ${count}`);
  await writeFor(id, 10);
  expect(await reasons(id)).toEqual(['created', 'writing', 'writing']);
});

test('pauses are no writing: an edit every twenty minutes makes no revision by its writing', async () => {
  const id = await newArticle();
  for (let edit = 0; edit < 9; edit += 1) {
    clocks.pass(20 * MINUTE);
    await write(id);
  }
  expect(await reasons(id)).toEqual(['created']);
});

test('thirty minutes without an edit cut one revision by themselves, and tell the windows', async () => {
  const id = await newArticle();
  await write(id);
  clocks.pass(29 * MINUTE);
  expect(await reasons(id)).toEqual(['created']);
  const before = here.news.length;
  clocks.pass(MINUTE);
  expect(await reasons(id)).toEqual(['created', 'rest']);
  expect(here.news.slice(before)).toEqual([expect.objectContaining({ type: 'article.changed', articleId: id, window: null })]);
  clocks.pass(300 * MINUTE);
  await write(id);
  expect(await reasons(id)).toEqual(['created', 'rest']);
});

test('an edit puts the rest off, and what has not changed since its last revision is not cut again', async () => {
  const id = await newArticle();
  await write(id);
  clocks.pass(20 * MINUTE);
  await write(id);
  clocks.pass(20 * MINUTE);
  expect(await reasons(id)).toEqual(['created']);
  await here.ask('revisions.create', { articleId: id, name: 'Siap' });
  clocks.pass(60 * MINUTE);
  expect(await reasons(id)).toEqual(['created', 'named']);
});

test('what rested while the desk was closed is cut by the next save, before it, and writing goes on being counted', async () => {
  const id = await newArticle();
  await write(id);
  const rested = `Judul ${count}`;
  await here.reopen();
  clocks.pass(45 * MINUTE);
  await write(id);
  expect(await reasons(id)).toEqual(['created', 'rest']);
  const { revisions } = await here.ask('revisions.list', { articleId: id });
  expect((await here.ask('revisions.get', { articleId: id, sequence: revisions[0]?.sequence ?? 0 })).article.fields.headline).toBe(rested);
  for (let run = 0; run < 4; run += 1) {
    await writeFor(id, 3);
    await here.reopen();
    await write(id);
  }
  expect(await reasons(id)).toEqual(['created', 'rest', 'writing']);
});

test.each([['back', -TEN_YEARS], ['forward', TEN_YEARS]])('a clock that is set %s by ten years in the middle of the writing cuts no revision too many and none too few', async (_way, jump) => {
  const id = await newArticle();
  await write(id);
  await writeFor(id, 5);
  clocks.setBy(jump);
  await writeFor(id, 4.75);
  expect(await reasons(id)).toEqual(['created']);
  await writeFor(id, 0.25);
  expect(await reasons(id)).toEqual(['created', 'writing']);
  await write(id);
  clocks.setBy(-jump);
  clocks.pass(29 * MINUTE);
  expect(await reasons(id)).toEqual(['created', 'writing']);
  clocks.pass(MINUTE);
  expect(await reasons(id)).toEqual(['created', 'writing', 'rest']);
  await write(id);
  // Across a restart the machine's clock is all there is: one revision, and no more.
  await here.reopen();
  clocks.setBy(jump);
  await writeFor(id, 5);
  expect(await reasons(id)).toEqual(['created', 'writing', 'rest', 'rest']);
  const { revisions } = await here.ask('revisions.list', { articleId: id });
  expect(revisions.map(({ sequence }) => sequence)).toEqual([...revisions.map(({ sequence }) => sequence)].sort((one, other) => other - one));
});

test('every revision says by whom', async () => {
  const { contributor } = await here.ask('contributors.save', { id: null, name: 'Rina Pertiwi', role: 'reporter', initials: '' });
  await here.ask('settings.change', { me: contributor.id });
  const id = await newArticle();
  await write(id);
  clocks.pass(31 * MINUTE);
  const { revisions } = await here.ask('revisions.list', { articleId: id });
  expect(revisions.map(({ by }) => by)).toEqual(['Rina Pertiwi', 'Rina Pertiwi']);
});
