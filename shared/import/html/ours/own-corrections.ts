import type { Fields } from '../../../article/fields.ts';
import { newId } from '../../../article/id.ts';
import { readTime } from '../../read-time.ts';
import { attribute, isElement, isText, type Element, type Node } from '../element.ts';
import { onlyElements } from './shape.ts';

type Correction = Fields['corrections'][number];

/**
 * What was put right, as our pages write it: each in a paragraph with its time. A page does not say which kind of
 * correction it was. null where anything of it is in another form, so that it stays in the text.
 */
export function correctionsOf(part: Element): Correction[] | null {
  const lines = onlyElements(part) ?? [];
  const corrections = lines.map(correctionOf).filter((one) => one !== null);
  return corrections.length > 0 && corrections.length === lines.length ? corrections : null;
}

function correctionOf(line: Element): Correction | null {
  const [label, words, ...more] = line.childNodes;
  const time = label && isElement(label) && label.tagName === 'span' ? label.childNodes.find((node) => isElement(node) && node.tagName === 'time') : undefined;
  const at = time ? momentWithin(time) : null;
  const text = words && isText(words) ? /^:\s*([^]*?)\s*$/.exec(words.value)?.[1] ?? '' : '';
  if (line.tagName !== 'p' || more.length > 0 || at === null || text === '') return null;
  return { id: newId(), kind: 'correction', text, at };
}

/** null where no zone is named. */
function momentWithin(time: Node): string | null {
  const at = isElement(time) ? readTime(attribute(time, 'datetime')) : null;
  return at?.endsWith('Z') ? at : null;
}
