import { SPECIAL_CHARACTERS, type SpecialCharacter } from './special-characters.ts';

/** How many are shown as used lately. */
export const RECENT_CHARACTERS = 8;

/** @param recent names, the newest first */
export function withRecent(recent: readonly string[], name: string): string[] {
  return [name, ...recent.filter((one) => one !== name)].slice(0, RECENT_CHARACTERS);
}

/** Those of the names that are known, in their order; an older Redaksi may have had others. */
export function recentCharacters(recent: readonly string[]): SpecialCharacter[] {
  return recent.flatMap((name) => SPECIAL_CHARACTERS.find((one) => one.name === name) ?? []);
}
