import { boundPattern } from './bounded-pattern.ts';

/** At one place of a text. Three repeats without limit of their own are over it, two and some choices are not. */
const MOST_WAYS = 5000;
const LONGEST_MATCH = 1000;
const WORD_BEFORE = '(?<![\\p{L}\\p{M}\\p{N}])';
const WORD_AFTER = '(?![\\p{L}\\p{M}\\p{N}])';

/** Why a rule's regular expression is refused, as a code of `import.reason.<code>`; null where it is not. */
export function patternProblem(pattern: string): 'pattern' | 'slowPattern' | null {
  if (!isValid(pattern)) return 'pattern';
  const { ways, length } = boundPattern(pattern);
  return ways > MOST_WAYS || length > LONGEST_MATCH ? 'slowPattern' : null;
}

function isValid(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').source !== '';
  } catch {
    return false;
  }
}

/** The expression to search with: whole words only, and no repeat without a limit. @param pattern has no problem */
export function wordPattern(pattern: string, matchCase: boolean): RegExp {
  return new RegExp(`${WORD_BEFORE}(?:${boundPattern(pattern).source})${WORD_AFTER}`, matchCase ? 'gu' : 'giu');
}

/** A suggestion with the groups of the match in it. */
export function fillIn(suggestion: string, match: RegExpMatchArray): string {
  return suggestion.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
}
