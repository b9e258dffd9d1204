import type { PaintedSpan } from './layer.ts';
import { isTextField, partElement } from './part-element.ts';
import { rangesIn } from './range-in.ts';

/** @param block the element of the span's block @returns null where the words are not on screen as text of their own */
export function spanRange(block: Element, span: PaintedSpan): Range | null {
  return spanRanges(block, [span])[0] ?? null;
}

/** As `spanRange`, for many spans of one block, in their order. */
export function spanRanges(block: Element, spans: readonly PaintedSpan[]): readonly (Range | null)[] {
  const parts = new Map<number, ReturnType<typeof rangesIn> | null>();
  return spans.map(({ part, from, to }) => {
    let ranges = parts.get(part);
    if (ranges === undefined) {
      const element = partElement(block, part);
      ranges = element && !isTextField(element) ? rangesIn(element) : null;
      parts.set(part, ranges);
    }
    return ranges && ranges(from, to);
  });
}
