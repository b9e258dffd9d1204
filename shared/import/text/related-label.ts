import type { HouseStyle } from '../../house-style/house-style.ts';
import { isFragment, isTitleCase } from './sentence.ts';

/** What newsrooms in other languages write; those in Indonesian and English stand in the house styles. */
const LABELS_ELSEWHERE = [
  'Lea aquí', 'Lea también', 'Lea además', 'Lee también', 'Le puede interesar', 'Te puede interesar', 'Vea también', 'Leia também', 'Leia mais',
  'Lire aussi', 'À lire aussi', 'Lesen Sie auch', 'Baca lagi',
];

/** `label` as written, with its colon and the space before it: "BACA JUGA :"; `title` is '' for a label alone. */
export type LabelledLine = { label: string; title: string };
export type LabelReader = (line: string) => LabelledLine | null;

/** Reads "Baca juga: Title", "BACA JUGA : Title", "Baca Juga Title", and a label alone. Labels of all house styles are known. */
export function relatedLabelReader(houseStyles: readonly HouseStyle[]): LabelReader {
  const labels = new Set([
    ...houseStyles.flatMap((style) => [style.labels.relatedLinks, ...style.labels.relatedLinksRead]), ...LABELS_ELSEWHERE,
  ].map((label) => label.replace(/\s*:?\s*$/, '')).filter((label) => label !== ''));
  const longestFirst = [...labels].sort((a, b) => b.length - a.length).map(asPattern);
  const start = new RegExp(`^(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

  return (line) => {
    const name = start.exec(line.slice(0, 200))?.[0];
    if (name === undefined) return null;
    const rest = line.slice(name.length);
    const colon = /^\s*[:：]/u.exec(rest)?.[0];
    if (colon !== undefined) return { label: name + colon, title: rest.slice(colon.length).trim() };
    // One word without a colon is more likely prose ("Baca …") than a label.
    if (!/\s/.test(name)) return null;
    const title = rest.trim();
    return title === '' || (/^\s/.test(rest) && isFragment(title) && isTitleCase(title)) ? { label: name, title } : null;
  };
}

function asPattern(label: string): string {
  return label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
