import { expect, test } from 'vitest';
import { LANGUAGES } from '../messages/language.ts';
import { translator } from '../messages/translate.ts';
import { RECENT_CHARACTERS, recentCharacters, withRecent } from './recent-characters.ts';
import { SPECIAL_CHARACTERS } from './special-characters.ts';

test('each special character is one character, is there once, and has a name of its own in every language', () => {
  for (const { text } of SPECIAL_CHARACTERS) expect([...text]).toHaveLength(1);
  expect(new Set(SPECIAL_CHARACTERS.map(({ text }) => text)).size).toBe(SPECIAL_CHARACTERS.length);
  for (const language of LANGUAGES) {
    const names = SPECIAL_CHARACTERS.map(({ name }) => translator(language)(`character.${name}`));
    expect(new Set(names).size).toBe(names.length);
  }
});

test('those used lately come once, the newest first, and unknown ones are left out', () => {
  expect(withRecent(['euro', 'half'], 'half')).toEqual(['half', 'euro']);
  const many = SPECIAL_CHARACTERS.reduce<string[]>((recent, { name }) => withRecent(recent, name), []);
  expect(many).toHaveLength(RECENT_CHARACTERS);
  expect(recentCharacters(['gone', 'euro']).map(({ text }) => text)).toEqual(['€']);
});
