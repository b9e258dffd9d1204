import type { PaintedSpan } from './layer.ts';
import { isTextField, partElement } from './part-element.ts';
import { liveRange, placesIn } from './range-in.ts';

/** @param block the element of the span's block @returns null where the words are not on screen as text of their own */
export function spanRange(block: Element, span: PaintedSpan): Range | null {
  const [found = null] = spanPlaces(block, [span]);
  return found && liveRange(found);
}

/** As `spanRange`, for many spans of one block, in their order; what is found does not follow the edits. */
export function spanPlaces(block: Element, spans: readonly PaintedSpan[]): readonly (StaticRange | null)[] {
  const parts = new Map<number, ReturnType<typeof placesIn> | null>();
  return spans.map(({ part, from, to }) => {
    let places = parts.get(part);
    if (places === undefined) {
      const element = partElement(block, part);
      places = element && !isTextField(element) ? placesIn(element) : null;
      parts.set(part, places);
    }
    return places && places(from, to);
  });
}
