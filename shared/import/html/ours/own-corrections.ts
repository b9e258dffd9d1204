import type { Fields } from '../../../article/fields.ts';
import { newId } from '../../../article/id.ts';
import type { HouseStyle } from '../../../house-style/house-style.ts';
import { formatTime } from '../../../house-style/time.ts';
import { readTime } from '../../read-time.ts';
import { attribute, isElement, isText, type Element, type Node } from '../element.ts';
import { onlyElements } from './shape.ts';

type Correction = Fields['corrections'][number];

/**
 * What was put right, as our pages write it: each in a paragraph with its time. A page does not say which kind of
 * correction it was. null where anything of it is in another form, so that it stays in the text.
 */
export function correctionsOf(part: Element, houseStyles: readonly HouseStyle[]): Correction[] | null {
  const lines = onlyElements(part) ?? [];
  const corrections = lines.map((line) => correctionOf(line, houseStyles)).filter((one) => one !== null);
  return corrections.length > 0 && corrections.length === lines.length ? corrections : null;
}

function correctionOf(line: Element, houseStyles: readonly HouseStyle[]): Correction | null {
  const [label, words, ...more] = line.childNodes;
  const at = label && isElement(label) && label.tagName === 'span' ? momentWithin(label, houseStyles) : null;
  const text = words && isText(words) ? /^:\s*([^]*?)\s*$/.exec(words.value)?.[1] ?? '' : '';
  if (line.tagName !== 'p' || more.length > 0 || at === null || text === '') return null;
  return { id: newId(), kind: 'correction', text, at };
}

/**
 * The time in a label such as "Ralat <time>…</time>"; null where no zone is named, and where a label or a time's words are not those
 * of a house style that is known: only then does neither say anything that is lost with it.
 */
function momentWithin(label: Element, houseStyles: readonly HouseStyle[]): string | null {
  const time = label.childNodes.at(-1);
  if (!time || !isElement(time) || time.tagName !== 'time') return null;
  const at = readTime(attribute(time, 'datetime'));
  const [before, written] = [onlyText(label.childNodes.slice(0, -1)), onlyText(time.childNodes)];
  const isWritten = at?.endsWith('Z') && houseStyles.some((style) => plain(style.labels.correction) === before && plain(formatTime(at, style)) === written);
  return at !== null && isWritten ? at : null;
}

/** null where there is anything but text. */
function onlyText(nodes: readonly Node[]): string | null {
  return nodes.every(isText) ? plain(nodes.map(({ value }) => value).join('')) : null;
}

function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
