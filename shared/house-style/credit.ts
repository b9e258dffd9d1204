import { AUTHOR_ROLES, type Fields } from '../article/fields.ts';
import type { HouseStyle } from './house-style.ts';

const OPTIONAL_PART = /\[([^[\]]*)\]/g;
const NAME = /\{(\w+)\}/g;

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
  const isMissing = (part: string): boolean => [...part.matchAll(NAME)].some(([, name = '']) => (names[name] ?? '') === '');

  const required = pattern.replace(OPTIONAL_PART, '');
  const nobody = Object.values(people).every((name) => name === '');
  if (nobody || isMissing(required)) return '';
  const present = pattern.replace(OPTIONAL_PART, (_whole, part: string) => (isMissing(part) ? '' : part));
  return present.replace(NAME, (_whole, name: string) => names[name] ?? '');
}
