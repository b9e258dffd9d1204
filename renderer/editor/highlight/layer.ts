/** What is painted over the words of a body without being in it, the weakest first: see highlight.css for its look. */
export const LAYERS = ['placeholder', 'house-rule', 'misspelled', 'found', 'found-here'] as const;
export type Layer = (typeof LAYERS)[number];

/** Some words of a block: of which of its runs (`TextParts`), from and to which UTF-16 code unit of that run. */
export type PaintedSpan = { readonly part: number; readonly from: number; readonly to: number };

/** The document's own highlight of a layer. Its colour is under the ones of the layers behind it in the list. */
export function layerHighlight(layer: Layer): Highlight {
  const name = `redaksi-${layer}`;
  const present = CSS.highlights.get(name);
  if (present) return present;
  const highlight = new Highlight();
  highlight.priority = LAYERS.indexOf(layer);
  CSS.highlights.set(name, highlight);
  return highlight;
}
