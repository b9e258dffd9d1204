import type { Role } from '../../article/fields.ts';

/** What a line before a name calls the person, in the languages of wire texts; '' is a source and no person. */
export const ROLE_WORDS: Readonly<Record<string, Role | 'source'>> = {
  reporter: 'reporter', pewarta: 'reporter', wartawan: 'reporter', jurnalis: 'reporter', laporan: 'reporter', 'reported by': 'reporter',
  'reporting by': 'reporter', penulis: 'writer', 'ditulis oleh': 'writer', oleh: 'writer', by: 'writer', author: 'writer', writer: 'writer',
  'written by': 'writer', por: 'writer', autor: 'writer', editor: 'editor', redaktur: 'editor', penyunting: 'editor', 'edited by': 'editor',
  'editing by': 'editor', editora: 'editor', kontributor: 'contributor', contributor: 'contributor', penerjemah: 'translator',
  'alih bahasa': 'translator', translator: 'translator', 'translated by': 'translator', fotografer: 'photographer', 'pewarta foto': 'photographer',
  photographer: 'photographer', sumber: 'source', source: 'source', fuente: 'source',
};

const PARTICLES = 'bin|binti|van|von|de|da|di|del|der|den|la|el|al|dos|y';
const PERSON = new RegExp(`^\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:,? (?:(?:${PARTICLES})|\\p{Lu}[\\p{L}\\p{M}.'’-]*)){0,5}$`, 'u');
const NOT_NAMES = /^(?:bersambung|selesai|habis|tamat|end|ends|sumber|foto|photo|video|advertorial|adv)$/i;

export function isPersonName(name: string): boolean {
  return name.length <= 60 && PERSON.test(name) && !NOT_NAMES.test(name);
}

/** Sign-off codes: "rul", "chm". */
export function isCode(name: string): boolean {
  return /^[a-z]{2,5}\d?$/.test(name) && !NOT_NAMES.test(name);
}

/** "A, B dan C" → A, B, C. */
export function namesIn(text: string): string[] {
  return text.split(/\s*[/,;]\s*|\s+(?:dan|and|y|&)\s+/u).map((name) => name.trim()).filter((name) => name !== '');
}
