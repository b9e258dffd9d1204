import { AUTHOR_ROLES, type Fields } from '../article/fields.ts';
import type { HouseStyle } from './house-style.ts';

/** What stands in square brackets is optional. Literal words and names take turns, words first. */
type Part = { readonly isOptional: boolean; readonly pieces: readonly string[] };

const parts = new Map<string, readonly Part[]>();

function partsOf(pattern: string): readonly Part[] {
  let known = parts.get(pattern);
  if (!known) {
    known = pattern.split(/\[([^[\]]*)\]/).map((part, index) => ({ isOptional: index % 2 === 1, pieces: part.split(/\{(\w+)\}/) }));
    parts.set(pattern, known);
  }
  return known;
}

/**
 * The credit line as it ends the article, without line end: "(Tribunnews.com, Rina Pertiwi)"; '' for none.
 * By the house style's pattern when it is `auto`; '' where a name that the pattern cannot do without is missing.
 */
export function creditText(fields: Pick<Fields, 'byline' | 'publisher' | 'initials' | 'creditLine'>, houseStyle: HouseStyle): string {
  if (fields.creditLine.kind === 'none') return '';
  if (fields.creditLine.kind === 'written') return fields.creditLine.text;
  const { pattern, join } = houseStyle.credit;
  const people: Record<string, string> = {
    authors: fields.byline.filter((entry) => AUTHOR_ROLES.includes(entry.role)).map((entry) => entry.name).join(join),
    editors: fields.byline.filter((entry) => entry.role === 'editor').map((entry) => entry.name).join(join),
    initials: fields.initials.join(join),
  };
  const names: Record<string, string> = { ...people, publisher: fields.publisher || houseStyle.publisher.name };
  if (Object.values(people).every((name) => name === '')) return '';
  let line = '';
  for (const { isOptional, pieces } of partsOf(pattern)) {
    const filled = pieces.map((piece, index) => (index % 2 === 0 ? piece : names[piece] ?? ''));
    const isMissing = filled.some((piece, index) => index % 2 === 1 && piece === '');
    if (isMissing && !isOptional) return '';
    if (!isMissing) line += filled.join('');
  }
  return line;
}
