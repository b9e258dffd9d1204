import type { BylineEntry, Role } from '../../../shared/article/fields.ts';
import type { Contributor } from '../../../shared/contract/register.ts';

const person = (word: string, name: string, role: Role, initials: string): Contributor => ({ id: `sample-${word}`, name, role, initials });

/** The invented newsroom of the sample library. */
export const ratri = person('ratri', 'Ratri Anindhita', 'reporter', 'rta');
export const bagas = person('bagas', 'Bagas Prayitna', 'reporter', 'bgp');
export const nawang = person('nawang', 'Nawang Larasati', 'writer', 'nwl');
export const sekar = person('sekar', 'Sekar Mahartani', 'editor', 'skm');
export const galih = person('galih', 'Galih Wirasena', 'photographer', 'gws');
export const puspa = person('puspa', 'Puspa Adiningrum', 'translator', 'psa');
export const hannah = person('hannah', 'Hannah Pellow', 'reporter', 'hpw');
export const priya = person('priya', 'Priya Nandal', 'writer', 'pnd');
export const owen = person('owen', 'Owen Tarrick', 'editor', 'otk');
export const tomas = person('tomas', 'Tomas Velgard', 'photographer', 'tvg');

export const SAMPLE_CONTRIBUTORS: Contributor[] = [ratri, bagas, nawang, sekar, galih, puspa, hannah, priya, owen, tomas];

/** The byline of these people in this order, each in the register's role or in another one. */
export function byline(...people: (Contributor | [Contributor, Role])[]): BylineEntry[] {
  return people.map((entry) => {
    const [who, role] = Array.isArray(entry) ? entry : [entry, entry.role];
    return { contributorId: who.id, name: who.name, role };
  });
}
