import type { PaintedSpan } from './layer.ts';
import { isTextField, partElement } from './part-element.ts';
import { rangeIn } from './range-in.ts';

/** @param block the element of the span's block @returns null where the words are not on screen as text of their own */
export function spanRange(block: Element, { part, from, to }: PaintedSpan): Range | null {
  const element = partElement(block, part);
  return element && !isTextField(element) ? rangeIn(element, from, to) : null;
}
