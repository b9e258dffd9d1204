import type { Dateline } from '../../article/fields.ts';
import { datelineText } from '../../article/text.ts';
import type { HouseStyle } from '../../house-style/house-style.ts';
import { isAgency } from './agency.ts';

/** Names, then a hyphen between spaces or any dash, then the story. */
const START = /^(?<names>[^\n]{1,70}?)(?<separator>\s+-{1,2}\s*|\s*[–—―]\s*)(?=["'“‘([]?[\p{Lu}\p{N}])/u;
/** A word of a place or an agency: begins with a capital, or is all of a domain. */
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}\d.'’-]*|[\p{L}\d-]+(?:\.[\p{L}\d-]+)+|\p{L}{1,3})$/u;

/**
 * The dateline at the start of a paragraph, and the paragraph without it; together they are the paragraph, byte for byte.
 * null where there is none, or one that the article's form cannot hold ("JAKARTA, KOMPAS.com - ": place first).
 */
export function readDateline(paragraph: string, houseStyles: readonly HouseStyle[]): { dateline: Dateline; rest: string } | null {
  const groups = START.exec(paragraph.slice(0, 120))?.groups;
  const names = groups?.['names'] ?? '';
  const separator = groups?.['separator'] ?? '';
  const holder = holderOf(names, houseStyles);
  if (holder === null) return null;
  const dateline = { ...holder, separator };
  const text = datelineText(dateline);
  const rest = paragraph.slice(text.length);
  return text !== '' && paragraph.startsWith(text) && rest.trim() !== '' ? { dateline, rest } : null;
}

/** True where the start is certainly a dateline: in capitals, or naming a newsroom. */
export function isPlainDateline({ agency, place }: Dateline, houseStyles: readonly HouseStyle[]): boolean {
  const isCapitals = (name: string | null): boolean => name !== null && name === name.toUpperCase();
  return (agency !== null && isAgency(agency, houseStyles)) || (isCapitals(agency ?? place) && isCapitals(place ?? agency));
}

function holderOf(names: string, houseStyles: readonly HouseStyle[]): Pick<Dateline, 'agency' | 'place'> | null {
  const words = names.split(/[\s,]+/u).filter(Boolean);
  if (words.length === 0 || words.length > 7 || !words.every((word) => NAME_WORD.test(word)) || !/^[\p{L}\d]/u.test(names)) return null;
  const comma = names.indexOf(', ');
  if (comma < 0) {
    if (isAgency(names, houseStyles)) return { agency: names, place: null };
    return words.length <= 4 && /^\p{Lu}/u.test(names) ? { agency: null, place: names } : null;
  }
  const first = names.slice(0, comma);
  const second = names.slice(comma + 2);
  if (isAgency(first, houseStyles)) return { agency: first, place: second };
  if (isAgency(second, houseStyles)) return null;
  // Two names in capitals are a newsroom and a place ("KOTA CONTOH, PALMERAH"); else a place within another.
  return names === names.toUpperCase() ? { agency: first, place: second } : { agency: null, place: names };
}
