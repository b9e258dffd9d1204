import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import english from 'dictionary-en';
import { expect, test } from 'vitest';
import { wordsOf } from '../../../../shared/spelling/words.ts';
import { spellingAnswers } from './answer-ask.ts';
import type { SpellingCall, SpellingCalls } from './message.ts';

type Bytes = { readonly aff: Uint8Array; readonly dic: Uint8Array };
const inFolder = (folder: string, stem: string): Bytes => ({ aff: readFileSync(join(folder, `${stem}.aff`)), dic: readFileSync(join(folder, `${stem}.dic`)) });
const FIXTURES = join(import.meta.dirname, '../../../../shared/spelling/fixtures');
const SYSTEM = '/usr/share/hunspell';
const hasIndonesian = existsSync(join(SYSTEM, 'id_ID.dic'));

/** The worker's answers, asked as a window asks. */
function worker() {
  const answer = spellingAnswers();
  const ask = async <Name extends SpellingCall>(name: Name, input: SpellingCalls[Name]['input']): Promise<SpellingCalls[Name]['output']> => {
    const reply = await answer({ number: 1, name, input } as Parameters<typeof answer>[0]);
    if ('failure' in reply) throw new Error(reply.failure);
    return reply.value as SpellingCalls[Name]['output'];
  };
  /** The wrong words of a text by a dictionary. */
  const wrong = async (bytes: Bytes, language: string, text: string): Promise<string[]> => {
    await ask('open', { dictionary: 'd', ...bytes });
    const words = wordsOf(text, language).map((word) => word.text);
    const pieces = await ask('check', { dictionary: 'd', language, words });
    return words.flatMap((word, index) => (pieces[index] ?? []).map(({ from, to }) => word.slice(from, to)));
  };
  return { ask, wrong };
}

test('affixes, words said twice and capitals are right by a small dictionary, and what it does not know is wrong', async () => {
  const { wrong, ask } = worker();
  expect(await wrong(inFolder(FIXTURES, 'id_ID'), 'id', 'Jembatannya dibicarakannya PAGI ini: Anak-anaknya berlari-lari, kupu-kupunya menari-nari bolak-balik di kota itu. KPK.')).toEqual([]);
  expect(await wrong(inFolder(FIXTURES, 'id_ID'), 'id', 'Jembattan dan pemrintah, anak-anakkya.')).toEqual(['Jembattan', 'pemrintah', 'anakkya']);
  expect(await ask('suggest', { dictionary: 'd', word: 'pemrintah' })).toContain('pemerintah');
});

test('English is checked by the dictionary that comes with Redaksi', async () => {
  const { wrong, ask } = worker();
  expect(await wrong(english, 'en', 'The reporter’s well-known half-hour ferries don’t run; “Government” offices in Jakarta misunderstood it. See redaksi.example.')).toEqual([]);
  expect(await wrong(english, 'en', 'The goverment will recieve a well-knwon prize.')).toEqual(['goverment', 'recieve', 'knwon']);
  expect((await ask('suggest', { dictionary: 'd', word: 'goverment' }))[0]).toBe('government');
});

test.skipIf(!hasIndonesian)('Indonesian morphology is right by hunspell-id (needs its files in /usr/share/hunspell)', async () => {
  const { wrong, ask } = worker();
  const bytes = inFolder(SYSTEM, 'id_ID');
  expect(await wrong(bytes, 'id', 'Pemerintah mempertanggungjawabkan ketidakadilan yang dibicarakannya; kehidupan anak-anaknya, sayur-mayur, sayur-mayurnya, kupu-kupunya, memukul-mukul, kebarat-baratan, mobil-mobilan se-Jawa diperjuangkannya.')).toEqual([]);
  expect(await wrong(bytes, 'id', 'Pemrintah menyelengarakan rapat.')).toEqual(['Pemrintah', 'menyelengarakan']);
  expect((await ask('suggest', { dictionary: 'd', word: 'menyelengarakan' }))[0]).toBe('menyelenggarakan');
});

test('what is no dictionary, or was not opened, fails with a reason and does not end the worker', async () => {
  const { ask, wrong } = worker();
  await expect(ask('check', { dictionary: 'other', language: 'en', words: ['a'] })).rejects.toThrow('other is not open');
  await expect(ask('open', { dictionary: 'x', aff: new TextEncoder().encode('SET NOTHING-9\n'), dic: new TextEncoder().encode('1\na') })).rejects.toThrow();
  expect(await wrong(english, 'en', 'Rigth.')).toEqual(['Rigth']);
});
