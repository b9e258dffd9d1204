/** What a reader takes away or changes besides markup, in the order in which it is told. */
export const CLEANED = [
  'styles', 'emptyParagraphs', 'invisible', 'tracking', 'links', 'comments', 'hidden', 'active', 'numbering', 'pictures',
] as const;
export type CleanedKind = (typeof CLEANED)[number];

/** How often; a kind that did not happen is left out. */
export type Cleaned = Partial<Record<CleanedKind, number>>;

export function count(cleaned: Cleaned, kind: CleanedKind, times = 1): void {
  if (times > 0) cleaned[kind] = (cleaned[kind] ?? 0) + times;
}
