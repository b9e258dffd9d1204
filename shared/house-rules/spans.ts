/** From, to; UTF-16 offsets in a text. */
export type Span = readonly [from: number, to: number];

/** Web and mail addresses, hashtags and account names: no words, wherever they are written. */
const ADDRESS = /^[^\p{L}\p{N}]*(?:https?:|www\.|[#@])|@|:\/\/|[\p{L}\p{N}]\.(?:com|net|org|info|id|go|co|tv|me|uk|io|example)(?![\p{L}\p{N}])/iu;
const QUOTATION = /“[^”]*(?:”|$)|"[^"]*(?:"|$)|«[^»]*(?:»|$)/gu;

export function addressSpans(text: string): Span[] {
  return [...text.matchAll(/\S+/gu)].filter(([written]) => ADDRESS.test(written)).map(({ 0: written, index }) => [index, index + written.length]);
}

/** What stands between quotation marks; one that is opened and not closed goes on to the text's end, as over several paragraphs. */
export function quotationSpans(text: string): Span[] {
  return [...text.matchAll(QUOTATION)].map(({ 0: quoted, index }) => [index, index + quoted.length]);
}

export function touches(spans: readonly Span[], from: number, to: number): boolean {
  return spans.some(([start, end]) => start < to && from < end);
}
