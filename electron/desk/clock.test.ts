import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deskInTest, type DeskInTest } from './desk-in-test.ts';

const TEN_YEARS = 10 * 365.25 * 24 * 60 * 60 * 1000;
const NOW = Date.parse('2026-11-23T10:42:00.000Z');
/** As a machine's clock goes whose battery is empty, and whose owner sets it wrong the other way. */
const CLOCK = [NOW, NOW - TEN_YEARS, NOW + TEN_YEARS, NOW - TEN_YEARS, NOW];

let here: DeskInTest;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  here = await deskInTest();
});
afterEach(async () => {
  vi.useRealTimers();
  await here.end();
});

async function written(headline: string): Promise<string> {
  const { article, sequence } = await here.ask('articles.create', {});
  await here.ask('drafts.save', { articleId: article.id, base: sequence, fields: { headline }, changes: [] });
  return article.id;
}

test('articles stand in the order in which they were written, and are found so, when the clock goes ten years back and forward', async () => {
  for (const [index, moment] of CLOCK.entries()) {
    vi.setSystemTime(moment);
    await written(`Banjir ${index}`);
  }
  const expected = ['Banjir 4', 'Banjir 3', 'Banjir 2', 'Banjir 1', 'Banjir 0'];
  for (const question of [{}, { query: 'banjir' }, { query: 'banjir', order: 'relevance' as const }]) {
    const { rows } = await here.ask('articles.list', question);
    expect(rows.map(({ headline }) => headline)).toEqual(expected);
  }
  vi.setSystemTime(NOW - TEN_YEARS);
  const { rows: [, , second] } = await here.ask('articles.list', {});
  const { sequence } = await here.ask('articles.get', { id: second?.id ?? '' });
  await here.ask('drafts.save', { articleId: second?.id ?? '', base: sequence, fields: { standfirst: 'Ditulis paling akhir' }, changes: [] });
  const { rows: [newest] } = await here.ask('articles.list', { query: 'banjir' });
  expect(newest?.headline).toBe('Banjir 2');
});

test('revisions stand in the order in which they were kept, and a save is no conflict, whatever the clock says', async () => {
  const id = await written('Banjir');
  let { sequence } = await here.ask('articles.get', { id });
  for (const [index, moment] of CLOCK.entries()) {
    vi.setSystemTime(moment);
    const saved = await here.ask('drafts.save', { articleId: id, base: sequence, fields: { standfirst: `Ke-${index}` }, changes: [] });
    expect(saved.sequence).toBeGreaterThan(sequence);
    await here.ask('revisions.create', { articleId: id, name: `Revisi ${index}` });
    sequence = (await here.ask('articles.get', { id })).sequence;
  }
  const { revisions } = await here.ask('revisions.list', { articleId: id });
  const named = revisions.filter(({ reason }) => reason === 'named');
  expect(named.map(({ name }) => name)).toEqual(['Revisi 4', 'Revisi 3', 'Revisi 2', 'Revisi 1', 'Revisi 0']);
  expect(named.map(({ at }) => Date.parse(at))).toEqual(CLOCK.toReversed());
});
