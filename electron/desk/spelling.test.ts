import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deskInTest, type DeskInTest } from './desk-in-test.ts';
import { dictionaryFolders } from './spelling/dictionary-folders.ts';
import { findDictionaries } from './spelling/found-dictionary.ts';

const FIXTURES = join(import.meta.dirname, '../../shared/spelling/fixtures');
const bytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FIXTURES, name)));
const indonesian = { name: 'id_ID.aff', aff: bytes('id_ID.aff'), dic: bytes('id_ID.dic') };

let here: DeskInTest;
let folder: string;
beforeEach(async () => {
  here = await deskInTest();
  folder = mkdtempSync(join(tmpdir(), 'redaksi-spelling-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await here.end();
});
const own = async () => (await here.ask('spelling.dictionaries', {})).dictionaries.filter(({ source }) => source === 'own');

test('English comes with Redaksi and is read whole', async () => {
  const { dictionaries } = await here.ask('spelling.dictionaries', {});
  expect(dictionaries).toContainEqual({ id: 'bundled:en_US', language: 'en-US', source: 'bundled', stamp: '' });
  const { aff, dic } = await here.ask('spelling.read', { id: 'bundled:en_US' });
  expect(new TextDecoder().decode(aff)).toContain('SET UTF-8');
  expect(dic.length).toBeGreaterThan(500_000);
});

test('files that a person chose lie in the library\'s folder, are read back, replaced, and go again', async () => {
  const { dictionary } = await here.ask('spelling.addDictionary', { ...indonesian, name: '/home/rina/Unduhan/id_ID.dic' });
  expect(dictionary).toMatchObject({ id: 'own:id_ID', language: 'id-ID', source: 'own' });
  expect(readdirSync(join(here.folder, 'dictionaries')).sort()).toEqual(['id_ID.aff', 'id_ID.dic']);
  expect(await here.ask('spelling.read', { id: 'own:id_ID' })).toEqual({ aff: indonesian.aff, dic: indonesian.dic });
  const longer = new TextEncoder().encode('1\nkata\n');
  expect((await here.ask('spelling.addDictionary', { ...indonesian, dic: longer })).dictionary.stamp).not.toBe(dictionary.stamp);
  await here.reopen();
  expect(await own()).toHaveLength(1);
  await here.ask('spelling.removeDictionary', { id: 'own:id_ID' });
  expect(await own()).toEqual([]);
  expect(here.news.filter(({ type }) => type === 'spelling.changed')).toHaveLength(3);
});

test('what is no dictionary, names no language, or is not one\'s own is refused, and nothing is written', async () => {
  expect(await here.refused('spelling.addDictionary', { ...indonesian, name: 'kamus.aff' })).toMatchObject({ code: 'invalidInput', details: { reason: 'noLanguage' } });
  expect(await here.refused('spelling.addDictionary', { ...indonesian, dic: bytes('id_ID.aff') })).toMatchObject({ code: 'invalidInput', details: { reason: 'notADictionary' } });
  expect(await here.refused('spelling.addDictionary', { ...indonesian, aff: new TextEncoder().encode('SET NOTHING-9\n') })).toMatchObject({ details: { reason: 'notADictionary' } });
  expect(await here.refused('spelling.addDictionary', { ...indonesian, aff: new Uint8Array(33 * 1024 * 1024) })).toMatchObject({ code: 'tooLarge', details: { file: 'id_ID.aff' } });
  expect(await here.refused('spelling.removeDictionary', { id: 'bundled:en_US' })).toMatchObject({ code: 'invalidInput' });
  for (const id of ['own:../../etc/passwd', 'own:/etc/id_ID', 'elsewhere:id_ID']) expect(await here.refused('spelling.read', { id })).toMatchObject({ code: 'invalidInput' });
  expect(await here.refused('spelling.read', { id: 'own:id_ID' })).toMatchObject({ code: 'notFound', details: { kind: 'dictionary' } });
  expect(readdirSync(here.folder)).not.toContain('dictionaries');
});

test('the dictionary for a language is chosen, and unchosen', async () => {
  await here.ask('spelling.addDictionary', indonesian);
  await here.ask('spelling.choose', { language: 'id-ID', dictionary: 'own:id_ID' });
  await here.reopen();
  expect((await here.ask('spelling.dictionaries', {})).choice).toEqual({ id: 'own:id_ID' });
  expect(await here.refused('spelling.choose', { language: 'id', dictionary: 'own:gone' })).toMatchObject({ code: 'notFound' });
  await here.ask('spelling.choose', { language: 'id', dictionary: null });
  expect((await here.ask('spelling.dictionaries', {})).choice).toEqual({});
});

test('own words are kept once each, in order, beside the settings, and removed', async () => {
  for (const word of ['Serinda', ' Lawendra ', 'Serinda']) await here.ask('spelling.addWord', { word });
  await here.reopen();
  expect(await here.ask('spelling.words', {})).toEqual({ words: ['Lawendra', 'Serinda'] });
  await here.ask('spelling.removeWord', { word: 'Serinda' });
  expect(await here.ask('spelling.words', {})).toEqual({ words: ['Lawendra'] });
  for (const word of ['dua kata', '', 'x'.repeat(101)]) expect(await here.refused('spelling.addWord', { word })).toMatchObject({ code: 'invalidInput', details: { field: 'word' } });
  expect(await here.ask('settings.get', {})).toMatchObject({ checksSpelling: true });
});

test('what is ignored in one article is marked in the others, and forgotten with it', async () => {
  const [one, other] = [(await here.ask('articles.create', {})).article.id, (await here.ask('articles.create', {})).article.id];
  await here.ask('spelling.ignore', { articleId: one, word: 'mispeled' });
  expect(await here.ask('spelling.ignored', { articleId: one })).toEqual({ words: ['mispeled'] });
  expect(await here.ask('spelling.ignored', { articleId: other })).toEqual({ words: [] });
  expect(await here.refused('spelling.ignore', { articleId: 'none', word: 'x' })).toMatchObject({ code: 'notFound' });
  await here.ask('trash.put', { articleId: one });
  await here.ask('trash.remove', { articleId: one });
  await here.ask('spelling.ignore', { articleId: other, word: 'wrnog' });
  expect(await here.ask('spelling.ignored', { articleId: one })).toEqual({ words: [] });
});

test('dictionaries are found by name in folders of the system, through links, and nothing else is', () => {
  const write = (name: string, text = 'x'): void => writeFileSync(join(folder, name), text);
  for (const stem of ['de_DE', 'hyph_de_DE', 'nb_NO']) for (const ending of ['aff', 'dic']) write(`${stem}.${ending}`);
  symlinkSync('de_DE.aff', join(folder, 'de_AT.aff'));
  symlinkSync('de_DE.dic', join(folder, 'de_AT.dic'));
  symlinkSync('nowhere.aff', join(folder, 'fr_FR.aff'));
  write('fr_FR.dic');
  write('es_ES.aff');
  write('pt_BR.aff');
  write('pt_BR.dic', '');
  mkdirSync(join(folder, 'it_IT.aff'));
  write('it_IT.dic');
  mkdirSync(join(folder, 'dict-en'));
  for (const ending of ['aff', 'dic']) write(`dict-en/en_GB.${ending}`, 'y');
  const found = findDictionaries([{ path: join(folder, 'none') }, { path: folder }, { path: folder, below: 'dict-' }], 'system');
  expect(found.map(({ id, language }) => [id, language])).toEqual([
    ['system:de_AT', 'de-AT'], ['system:de_DE', 'de-DE'], ['system:nb_NO', 'nb-NO'], ['system:en_GB', 'en-GB'],
  ]);
  expect(found.at(-1)?.read()).toEqual({ aff: new TextEncoder().encode('y'), dic: new TextEncoder().encode('y') });
});

test('each system is looked through where it keeps dictionaries', () => {
  const paths = (platform: NodeJS.Platform, env: Record<string, string> = {}, home = '/home/rina') => dictionaryFolders({ platform, home, env }).map(({ path }) => path);
  expect(paths('linux')).toEqual(expect.arrayContaining(['/home/rina/.local/share/hunspell', '/usr/share/hunspell', '/usr/share/myspell/dicts', '/usr/lib/libreoffice/share/extensions']));
  expect(paths('linux', { XDG_DATA_DIRS: '/opt/one:relative:/opt/two', DICPATH: '/my/words' }).slice(0, 7)).toEqual([
    '/my/words', '/home/rina/.local/share/hunspell', '/home/rina/.local/share/myspell', '/home/rina/.local/share/myspell/dicts', '/opt/one/hunspell', '/opt/one/myspell', '/opt/one/myspell/dicts',
  ]);
  expect(paths('darwin', {}, '/Users/rina').slice(0, 3)).toEqual(['/Users/rina/Library/Spelling', '/Library/Spelling', '/Applications/LibreOffice.app/Contents/Resources/extensions']);
  expect(paths('win32', { ProgramFiles: 'C:\\Program Files', APPDATA: 'C:\\Users\\rina\\AppData\\Roaming' }, 'C:\\Users\\rina')).toEqual([
    'C:\\Users\\rina\\AppData\\Roaming\\hunspell', 'C:\\Program Files\\LibreOffice\\share\\extensions',
  ]);
});
