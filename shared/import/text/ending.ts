import type { HouseStyle } from '../../house-style/house-style.ts';
import { isCode } from './credit-names.ts';
import { readBracketCredit } from './credit.ts';

/** The last paragraph, with what signs it: a credit that stands apart behind a space, or codes that stay where they are. */
export type Ending = { readonly paragraph: string; readonly credit: string; readonly codes: readonly string[] };

const APART = /[.!?…]["'”’»]*\s+(?<credit>[()][^()]{2,150}\)?)$/u;
const CODES = /[.!?…]["'”’»]*\s*\((?<codes>[a-z]{2,5}\d?(?:\/[a-z]{2,5}\d?)*)\)$/u;

export function readEnding(paragraph: string, houseStyles: readonly HouseStyle[]): Ending {
  const tail = paragraph.slice(-250);
  const codes = CODES.exec(tail)?.groups?.['codes']?.split('/') ?? [];
  if (codes.length > 0 && codes.every(isCode)) return { paragraph, credit: '', codes };
  const credit = APART.exec(tail)?.groups?.['credit'] ?? '';
  const read = credit === '' ? null : readBracketCredit(credit, [], null, houseStyles);
  const isNamed = read !== null && (read.publisher !== '' || read.people.some((person) => person.name.includes(' ')));
  return isNamed ? { paragraph: paragraph.slice(0, -credit.length).trimEnd(), credit, codes: [] } : { paragraph, credit: '', codes: [] };
}
