import type { Span } from './find-query.ts';

/** Where the pattern (global) is in the text, from its start; what has no length is not found. */
export function findInText(pattern: RegExp, text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    if (match[0] !== '') spans.push({ from: match.index, to: match.index + match[0].length });
  }
  return spans;
}

export type Replacement = Span & { readonly text: string };

/**
 * As `findInText`, with what is to stand there instead.
 * @param replacement as it is, or for a regular expression with `$1`, `$<name>`, `$&` and `$$` as in JavaScript
 */
export function replacementsInText(pattern: RegExp, text: string, replacement: string, isRegExp: boolean): Replacement[] {
  const found: Replacement[] = [];
  for (const match of text.matchAll(pattern)) {
    if (match[0] === '') continue;
    const span = { from: match.index, to: match.index + match[0].length };
    found.push({ ...span, text: isRegExp ? expand(replacement, match) : replacement });
  }
  return found;
}

/** A group that is not there stays as it was written, so that "$100" can be put in. */
function expand(replacement: string, match: RegExpExecArray): string {
  return replacement.replace(/\$(?:\$|&|(\d{1,2})|<([^>]*)>)/g, (whole, number?: string, name?: string) => {
    if (whole === '$$') return '$';
    if (whole === '$&') return match[0];
    if (name !== undefined) return match.groups === undefined ? whole : match.groups[name] ?? '';
    const index = Number(number);
    return index > 0 && index < match.length ? match[index] ?? '' : whole;
  });
}
