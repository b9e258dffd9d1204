// eslint-disable-next-line no-control-regex -- the control characters are the point
const LINE_END = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/;
// eslint-disable-next-line no-control-regex -- the control characters are the point
const OTHER_LINE_END = /[\r\u000b\u000c\u0085\u2028\u2029]/;
/** Invisible, and never part of a word: byte order mark, zero-width space, word joiner, control characters but the tab. */
// eslint-disable-next-line no-control-regex -- the control characters are the point
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b\u2060\ufeff]/g;

/** Control characters by which wires and databases part one thing from the next (ISO 646: transmission controls, information separators). */
// eslint-disable-next-line no-control-regex -- the control characters are the point
const PARTS_WORDS = /[\t\u0001-\u0004\u001c-\u001f]/g;

/** The lines that hold something, trimmed, in order. Wire texts have one paragraph a line; blank lines only separate. */
export function storyLines(text: string): string[] {
  // All at once, because a text may have millions of lines; most have one kind of line end, which is found much faster.
  const shown = text.replace(PARTS_WORDS, ' ').replace(INVISIBLE, '');
  return shown.split(OTHER_LINE_END.test(shown) ? LINE_END : '\n').map((line) => line.trim()).filter((line) => line !== '');
}
