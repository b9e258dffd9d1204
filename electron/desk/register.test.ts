import { afterEach, beforeEach, expect, test } from 'vitest';
import { umumId } from '../../shared/house-style/umum-id.ts';
import { deskInTest, type DeskInTest } from './desk-in-test.ts';
import { openDeskHere } from './open-desk-here.ts';

let here: DeskInTest;
beforeEach(async () => { here = await deskInTest(); });
afterEach(() => here.end());

test('contributors are added, changed and removed, and every window is told', async () => {
  const { contributor } = await here.ask('contributors.save', { id: null, name: ' Rina ', role: 'reporter', initials: '' });
  expect(contributor.name).toBe('Rina');
  await here.ask('contributors.save', { ...contributor, role: 'editor' });
  expect((await here.ask('contributors.list', {})).contributors).toEqual([{ ...contributor, role: 'editor' }]);
  await here.ask('contributors.remove', { id: contributor.id });
  expect(here.news).toEqual([{ type: 'register.changed' }, { type: 'register.changed' }, { type: 'register.changed' }]);
  expect(await here.refused('contributors.remove', { id: contributor.id })).toMatchObject({ code: 'notFound', details: { kind: 'contributor' } });
  expect(await here.refused('contributors.save', contributor)).toMatchObject({ code: 'notFound' });
});

test('a person\'s own house style is kept; those built in can be neither replaced nor removed', async () => {
  const own = { ...umumId, id: 'harian-kota', name: 'Harian Kota' };
  await here.ask('houseStyles.save', { json: JSON.stringify(own) });
  const { houseStyles } = await here.ask('houseStyles.list', {});
  expect(houseStyles.filter(({ builtIn }) => !builtIn)).toEqual([{ houseStyle: own, builtIn: false }]);
  expect(await here.refused('houseStyles.save', { json: JSON.stringify(umumId) })).toMatchObject({ code: 'invalidInput', details: { field: 'id' } });
  expect(await here.refused('houseStyles.remove', { id: umumId.id })).toMatchObject({ code: 'invalidInput' });
  const { article } = await here.ask('articles.create', { houseStyle: own.id });
  await here.ask('houseStyles.remove', { id: own.id });
  expect((await here.ask('publishing.page', { articleId: article.id })).html).toContain('<!doctype html>');
  expect(await here.refused('publishing.page', { articleId: article.id, houseStyle: own.id })).toMatchObject({ code: 'notFound', details: { kind: 'houseStyle' } });
});

test('settings are kept, new articles follow them, and both articles and revisions name who works here', async () => {
  const { contributor } = await here.ask('contributors.save', { id: null, name: 'Rina', role: 'reporter', initials: '' });
  await here.ask('settings.change', { language: 'id', theme: 'dark', articleFont: 'sans', articleZoom: 125, me: contributor.id, asksWhoIAm: false, houseStyle: 'general-en', thinOutAfter: null, smartTyping: false, recentCharacters: ['euro'], shortcuts: { 'body-bold': ['Mod+Alt+J'], gone: [] }, snippets: [{ trigger: '/ttd', text: 'Redaksi\nJakarta' }] });
  expect(await here.ask('settings.get', {})).toEqual({ language: 'id', theme: 'dark', articleFont: 'sans', articleSize: 'usual', articleWidth: 'usual', articleZoom: 125, dimsOtherBlocks: true, typewriterScroll: false, me: contributor.id, asksWhoIAm: false, houseStyle: 'general-en', secondBackupFolder: null, thinOutAfter: null, ignoredHits: [], checksSpelling: true, smartTyping: false, recentCharacters: ['euro'], shortcuts: { 'body-bold': ['Mod+Alt+J'], gone: [] }, snippets: [{ trigger: '/ttd', text: 'Redaksi\nJakarta' }] });
  const { article } = await here.ask('articles.create', {});
  expect(article.fields).toMatchObject({ houseStyle: 'general-en', language: 'en', byline: [{ contributorId: contributor.id, name: 'Rina', role: 'reporter' }] });
  const { revision } = await here.ask('revisions.create', { articleId: article.id, name: 'Before lunch' });
  expect(revision).toMatchObject({ name: 'Before lunch', by: 'Rina', reason: 'created' });
  expect(await here.refused('settings.change', { houseStyle: 'nowhere' })).toMatchObject({ code: 'notFound' });
});

test('a desk opened to read stands beside an open one and writes nothing', async () => {
  await here.ask('articles.create', {});
  const reader = await openDeskHere({ libraryFolder: here.folder, samples: false, version: '0.0.0', mode: 'read' });
  expect(await reader.call('articles.list', {}, { window: null })).toMatchObject({ ok: true, value: { rows: [{ stage: 'draft' }] } });
  expect(await reader.call('articles.create', {}, { window: null })).toMatchObject({ ok: false, error: { code: 'readOnly' } });
  await reader.close();
});
