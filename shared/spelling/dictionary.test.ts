import { expect, test } from 'vitest';
import { dictionaryFor, type Dictionary, type DictionarySource } from './dictionary.ts';
import { dictionaryLanguage } from './dictionary-language.ts';
import { dictionaryText } from './dictionary-text.ts';
import { knownWords } from './known-words.ts';

const dictionary = (source: DictionarySource, stem: string): Dictionary => ({ id: `${source}:${stem}`, language: dictionaryLanguage(stem) ?? '', source, stamp: '' });

test('a dictionary\'s language is that of its files\' name', () => {
  expect(['id_ID', 'en-GB', 'de_DE_frami', 'sr_Latn_RS', 'es_419', 'eo', 'en_GB-oed'].map(dictionaryLanguage)).toEqual(['id-ID', 'en-GB', 'de-DE', 'sr-Latn-RS', 'es-419', 'eo', 'en-GB']);
  expect(['hyph_id_ID', 'index', '', 'ID', '../id', 'id_ID/x', `id_ID_${'x'.repeat(99)}`].map(dictionaryLanguage)).toEqual(Array(7).fill(null));
});

test('a language is checked by its own region first, then by the choice, then by what is nearest to the person', () => {
  const all = [dictionary('bundled', 'en_US'), dictionary('system', 'en_US'), dictionary('system', 'en_GB'), dictionary('system', 'de_BE'), dictionary('system', 'de_DE'), dictionary('own', 'de_AT')];
  const of = (language: string, choice = {}): string | undefined => dictionaryFor(language, all, choice)?.id;
  expect(of('en')).toBe('system:en_US');
  expect(of('en-GB')).toBe('system:en_GB');
  expect(of('en-AU', { en: 'system:en_GB' })).toBe('system:en_GB');
  expect(of('en-GB', { en: 'bundled:en_US' })).toBe('system:en_GB');
  expect(of('en-US', { en: 'bundled:en_US' })).toBe('bundled:en_US');
  expect(of('en', { en: 'own:gone' })).toBe('system:en_US');
  expect(of('de')).toBe('own:de_AT');
  expect(dictionaryFor('de', all.filter(({ source }) => source === 'system'), {})?.id).toBe('system:de_DE');
  expect(of('id')).toBeUndefined();
});

test('a dictionary in another encoding is read in it, and its flags stay one character each', () => {
  const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
  const read = dictionaryText(latin1('# caf\u00e9\nSET ISO8859-1\nSFX \u00e9 Y 1\nSFX \u00e9 0 s .\n'), latin1('1\ncaf\u00e9/\u00e9\n'));
  expect(read.dic).toBe('1\ncafé/é\n');
  expect(read.aff.split('\n').slice(0, 2)).toEqual(['SET UTF-8', 'FLAG UTF-8']);
  expect(read.aff).not.toContain('ISO8859');
  expect(read.aff).toContain('SFX é 0 s .');
  const cyrillic = dictionaryText(latin1('SET KOI8-R\nFLAG long\n'), Uint8Array.of(0x31, 0x0a, 0xcd, 0xc9, 0xd2));
  expect(cyrillic.dic).toBe('1\nмир');
  expect(cyrillic.aff).not.toContain('FLAG UTF-8');
  expect(() => dictionaryText(latin1('SET NOTHING-9\n'), latin1('1\na'))).toThrow(RangeError);
});

test('names are known by their words, in capitals, with what is written onto them', () => {
  const known = knownWords(['Rina Dewi-Sari', 'Lawendra'], 'id');
  for (const word of ['Rina', 'DEWI', 'Sari', 'Lawendra', 'Lawendranya', 'lawendra', 'Dewi-Sari'.split('-')[1] ?? '']) expect(known.has(word), word).toBe(true);
  for (const word of ['Lawendrakan', 'Rin', '']) expect(known.has(word), word).toBe(false);
  expect(knownWords(['Lawendra'], 'en').has('Lawendra’s')).toBe(true);
  expect(knownWords(['Lawendra'], 'en').has('Lawendranya')).toBe(false);
});
