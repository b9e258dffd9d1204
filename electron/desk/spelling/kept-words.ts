import { z } from 'zod';
import { idSchema } from '../../../shared/article/id.ts';
import { RedaksiError } from '../../../shared/contract/error.ts';
import { MOST_WORDS, ownWordsSchema } from '../../../shared/contract/spelling.ts';
import type { Library } from '../../library/open.ts';

const OWN = 'ownWords';
const IGNORED = 'ignoredWords';
const ignoredSchema = z.record(idSchema, ownWordsSchema);

/** The words that the dictionaries do not know and that are right all the same; they lie among the library's settings. */
export function ownWords(library: Library): string[] {
  return ownWordsSchema.safeParse(library.settings.read()[OWN]).data ?? [];
}

/** @throws RedaksiError invalidInput (`reason` tooMany) */
export function addOwnWord(library: Library, word: string): void {
  library.transaction(() => library.settings.save(OWN, withWord(ownWords(library), word)));
}

export function removeOwnWord(library: Library, word: string): void {
  library.transaction(() => library.settings.save(OWN, ownWords(library).filter((one) => one !== word)));
}

/** What is not marked in one article. */
export function ignoredWords(library: Library, articleId: string): string[] {
  return allIgnored(library)[articleId] ?? [];
}

/** Forgets what was ignored in articles that are gone for good. @throws RedaksiError invalidInput (`reason` tooMany) */
export function ignoreWord(library: Library, articleId: string, word: string): void {
  library.transaction(() => {
    const all = Object.entries(allIgnored(library)).filter(([id]) => library.articles.find(id));
    library.settings.save(IGNORED, { ...Object.fromEntries(all), [articleId]: withWord(ignoredWords(library, articleId), word) });
  });
}

function allIgnored(library: Library): Record<string, string[]> {
  return ignoredSchema.safeParse(library.settings.read()[IGNORED]).data ?? {};
}

function withWord(words: readonly string[], word: string): string[] {
  if (words.includes(word)) return [...words];
  if (words.length >= MOST_WORDS) throw new RedaksiError('invalidInput', `There are ${MOST_WORDS} words already`, { field: 'word', reason: 'tooMany' });
  return [...words, word].sort((one, other) => one.localeCompare(other));
}
