import { attribute, type Element } from './element.ts';

/** Longer ones are cut: no program writes them, and a page may carry megabytes in one. */
const LONGEST = 4000;

/** The declarations of an element's style attribute in lower case, by their names; the last of a name counts, as in a browser. */
export function styleOf(element: Element): ReadonlyMap<string, string> {
  return declarations(attribute(element, 'style'));
}

export function declarations(style: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (style === '') return found;
  for (const declaration of style.slice(0, LONGEST).toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0) found.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
  }
  return found;
}

/** A length in points; null for what is none. Programs write it in points, centimetres, inches or pixels. */
export function points(length: string | undefined): number | null {
  const [, number, unit = 'px'] = /^(-?[\d.]{1,12})(pt|cm|mm|in|px)?$/.exec(length ?? '') ?? [];
  const inPoints: Readonly<Record<string, number>> = { pt: 1, cm: 28.35, mm: 2.835, in: 72, px: 0.75 };
  return number === undefined ? null : Number(number) * (inPoints[unit] ?? 1);
}
