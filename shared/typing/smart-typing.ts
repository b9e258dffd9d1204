import type { QuoteMarks } from './quote-marks.ts';
import type { ChangeTyped, TypedChange } from './typed-change.ts';

/** A quotation opens at the beginning, behind a space, an opening bracket or mark, or a dash. */
const OPENS = /(?:^|[\s([{<«‹„‚“‘"'—–])$/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]$/u;
/** Between these no spaces stand, so a quotation opens where none is open. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u;
/** What is typed into an address of the web or of mail stays as it is. */
const ADDRESS = /(?:^|\s)(?:\S*:\/\/|www\.|\S+@)\S*$/iu;

/** In code units: as much of what stands before a dash as tells it from another one. */
const TELLING = 40;

/**
 * Quotation marks, apostrophes, dashes and the ellipsis as print has them, from what keyboards have. It remembers the
 * dash that it made last, because only behind that one a third hyphen makes it longer.
 */
export function smartTyping(marks: QuoteMarks): ChangeTyped {
  let dashed: string | null = null;
  return (before, typed) => {
    const isOwnDash = dashed !== null && before.slice(-TELLING) === dashed;
    const change = ADDRESS.test(before) ? null : changeOf(before, typed, marks, isOwnDash);
    dashed = change?.text === '–' ? (before.slice(0, -1) + change.text).slice(-TELLING) : null;
    return change;
  };
}

function changeOf(before: string, typed: string, marks: QuoteMarks, isOwnDash: boolean): TypedChange | null {
  switch (typed) {
    case '"': return { length: 1, text: isOpening(before, marks.open, marks.close) ? marks.open : marks.close };
    case "'": return { length: 1, text: single(before, marks) };
    case '-':
      if (isOwnDash) return { length: 2, text: '—' };
      return /(?:^|[^-])-$/.test(before) ? { length: 2, text: '–' } : null;
    case '.': return /(?:^|[^.])\.\.$/.test(before) ? { length: 3, text: '…' } : null;
    default: return null;
  }
}

function isOpening(before: string, open: string, close: string): boolean {
  if (UNSPACED.test(before)) return !isOpen(before, open, close);
  return OPENS.test(before);
}

function single(before: string, { innerOpen, innerClose }: QuoteMarks): string {
  if (isOpening(before, innerOpen, innerClose)) return innerOpen;
  // "it’s" within ‚…‘: a letter before it and nothing behind it may end a quotation only where one is open.
  return LETTER_OR_DIGIT.test(before) && !isOpen(before, innerOpen, innerClose) ? '’' : innerClose;
}

function isOpen(before: string, open: string, close: string): boolean {
  return open !== close && before.lastIndexOf(open) > before.lastIndexOf(close);
}
