import { AUTHOR_ROLES, type BylineEntry, type Fields } from '../../article/fields.ts';
import { creditText } from '../../house-style/credit.ts';
import type { HouseStyle } from '../../house-style/house-style.ts';
import { sameName } from './agency.ts';
import { NO_CREDIT, readBracketCredit, readReportLine, readRoleLine, type Credit } from './credit.ts';

/** The lines that say who made a text, the codes that sign its last paragraph, and the agency of its dateline. */
export type Signature = { readonly lines: readonly string[]; readonly codes: readonly string[]; readonly agency: string };

/** More lines than any credit has; the rest is kept as written, unread. */
const MOST_LINES = 20;

type CreditFields = Pick<Fields, 'byline' | 'publisher' | 'source' | 'initials' | 'creditLine'>;

/** Byline, publisher, source and codes; the lines themselves are the credit line unless the house style would write them so by itself. */
export function creditFields({ lines, codes, agency }: Signature, style: HouseStyle, houseStyles: readonly HouseStyle[]): CreditFields {
  const read = lines.slice(0, MOST_LINES);
  const reports = read.map(readReportLine);
  const reporters = reports.flatMap((credit) => credit?.people ?? []).map((person) => person.name);
  const credits = read.map((line, index): Credit => (
    reports[index] ?? readRoleLine(line) ?? readBracketCredit(line, reporters, style, houseStyles) ?? NO_CREDIT));
  const publisher = credits.map((credit) => credit.publisher).find((name) => name !== '') ?? (lines.length > 0 ? agency : '');
  const found = {
    byline: bylineOf(credits.flatMap((credit) => credit.people)),
    publisher: sameName(publisher, style.publisher.name) || sameName(publisher, style.dateline.agency) ? '' : publisher,
    source: credits.map((credit) => credit.source).find((name) => name !== '') ?? '',
    initials: [...new Set([...credits.flatMap((credit) => credit.initials), ...codes])],
  };
  const written = lines.join('\n');
  const auto = { ...found, creditLine: { kind: 'auto' as const } };
  // Codes that stay in the last paragraph are the credit already.
  if (written === '' && codes.length > 0) return { ...found, creditLine: { kind: 'none' } };
  return creditText(auto, style) === written ? auto : { ...found, creditLine: { kind: 'written', text: written } };
}

/** Each person once a role, authors before those who edited. */
function bylineOf(people: Credit['people']): BylineEntry[] {
  const once = people.filter(({ name, role }, index) => people.findIndex((other) => other.name === name && other.role === role) === index);
  const isAuthor = (role: BylineEntry['role']): boolean => AUTHOR_ROLES.includes(role);
  return [...once.filter(({ role }) => isAuthor(role)), ...once.filter(({ role }) => !isAuthor(role))]
    .map(({ name, role }) => ({ contributorId: null, name: name.slice(0, 200), role }));
}
