import type { Role } from '../../article/fields.ts';
import type { HouseStyle } from '../../house-style/house-style.ts';
import { isAgency } from './agency.ts';
import { isCode, isPersonName, namesIn, ROLE_WORDS } from './credit-names.ts';

/** Who made a text, as far as one of its lines says so. */
export type Credit = {
  readonly people: readonly { readonly name: string; readonly role: Role }[];
  readonly publisher: string;
  readonly source: string;
  readonly initials: readonly string[];
};
export const NO_CREDIT: Credit = { people: [], publisher: '', source: '', initials: [] };

const word = Object.keys(ROLE_WORDS).sort((a, b) => b.length - a.length).join('|');
const ROLE_LINE = new RegExp(`^(?<roles>(?:${word})(?:\\s*(?:&|/|,|\\bdan\\b|\\band\\b)\\s*(?:${word}))*)\\s*:\\s*(?<names>\\S.*)$`, 'iu');
const BY_LINE = /^(?:by|oleh)\s+(?<names>\p{Lu}.*)$/iu;
const REPORT_LINE = /^laporan\s+(?:langsung\s+)?(?:wartawan|reporter|jurnalis|kontributor|koresponden)\s*:?\s+(?<names>\S.*)$/iu;

/** "Redaktur & Reporter : Antin", "Source :Contoh.com", "By Jane Doe". */
export function readRoleLine(line: string): Credit | null {
  if (line.length > 200) return null;
  const groups = ROLE_LINE.exec(line)?.groups;
  const names = namesIn(groups?.['names'] ?? BY_LINE.exec(line)?.groups?.['names'] ?? '');
  if (names.length === 0 || names.some((name) => name.split(/\s+/).length > 6)) return null;
  if (groups === undefined && !names.every(isPersonName)) return null;
  const roles = [...(groups?.['roles'] ?? 'by').toLowerCase().matchAll(new RegExp(word, 'gu'))].map(([name]) => ROLE_WORDS[name]);
  return {
    ...NO_CREDIT,
    // In the order of a byline: who reported before who edited.
    people: names.flatMap((name) => roles.toReversed().flatMap((role) => (role === undefined || role === 'source' ? [] : [{ name, role }]))),
    source: roles.includes('source') ? names.join(', ') : '',
  };
}

/** "Laporan Wartawan Contohnews.com, Rina Pertiwi". */
export function readReportLine(line: string): Credit | null {
  const names = namesIn(REPORT_LINE.exec(line.slice(0, 200))?.groups?.['names'] ?? '');
  const person = names.at(-1);
  if (person === undefined || names.length > 4) return null;
  const publisher = names.length > 1 ? names[0] ?? '' : '';
  const reporters = names.length > 1 ? names.slice(1) : names;
  return { ...NO_CREDIT, publisher, people: reporters.map((name) => ({ name, role: 'reporter' as const })) };
}

/**
 * "(Contohnews.com/Rina Pertiwi/Adi Saputra)", also with a bracket missing or turned: ")Rina Pertiwi)".
 * By the house style's own pattern where that fits; else every name is an author, but those behind a reporter whom the
 * text names elsewhere: they edited.
 */
export function readBracketCredit(text: string, reporters: readonly string[], style: HouseStyle | null, houseStyles: readonly HouseStyle[]): Credit | null {
  const byPattern = style === null ? null : readByPattern(text, style, houseStyles);
  if (byPattern) return byPattern;
  const inside = /^[()[]\s*([^()[\]]{2,150}?)\s*[()\]]?$/u.exec(text.slice(0, 200))?.[1];
  if (inside === undefined || text.length > 200) return null;
  const parts = namesIn(inside);
  const publisher = parts[0] !== undefined && isAgency(parts[0], houseStyles) && !isCode(parts[0]) ? parts[0] : '';
  const rest = publisher === '' ? parts : parts.slice(1);
  if (!rest.every((part) => isPersonName(part) || isCode(part)) || parts.length === 0) return null;
  const people = rest.filter((part) => !isCode(part));
  const lastReporter = Math.max(...reporters.map((name) => people.indexOf(name)), -1);
  return {
    publisher, source: '', initials: rest.filter(isCode),
    people: people.map((name, index) => ({ name, role: lastReporter >= 0 && index > lastReporter ? 'editor' : 'reporter' })),
  };
}

function readByPattern(text: string, style: HouseStyle, houseStyles: readonly HouseStyle[]): Credit | null {
  const escape = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const names = (part: string): string => part.split(/(\{\w+\})/).map((piece) => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    return name === undefined ? escape(piece) : `(?<${name}>[^()/;]{1,150}?)`;
  }).join('');
  const pattern = style.credit.pattern.split(/(\[[^[\]]*\])/)
    .map((part) => (part.startsWith('[') ? `(?:${names(part.slice(1, -1))})?` : names(part))).join('');
  const groups = text.length > 300 ? undefined : creditPattern(pattern)?.exec(text)?.groups;
  const people = (group: string, role: Role): Credit['people'] => namesIn(groups?.[group] ?? '').map((name) => ({ name, role }));
  const everybody = [...people('authors', 'reporter'), ...people('editors', 'editor')];
  const publisher = groups?.['publisher'] ?? '';
  const isSound = everybody.length > 0 && everybody.every(({ name }) => isPersonName(name) && !isAgency(name, houseStyles));
  if (!isSound || (publisher !== '' && !isAgency(publisher, houseStyles))) return null;
  return { people: everybody, publisher, source: '', initials: namesIn(groups?.['initials'] ?? '') };
}

/** null for a pattern that names somebody twice, which no regular expression can. */
function creditPattern(pattern: string): RegExp | null {
  try {
    return new RegExp(`^${pattern}$`, 'u');
  } catch {
    return null;
  }
}
