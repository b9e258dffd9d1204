/** Parsing takes time that grows with the square of a text; of pieces as long as this, with their number. In characters. */
const ENOUGH = 8000;
/** Where a text cannot be parted, a piece may be as long. */
const LONGEST = 40_000;
/** How deep quotations and items may lie in one another on one line, and how far in a line may begin. */
const DEEPEST = 40;
const FARTHEST = 200;
/** Signs that may begin or end something, in one piece: the parser looks from each to all before it. */
const MOST_SIGNS = 5000;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** What goes on over empty lines until its end (CommonMark, "HTML blocks", kinds 1 to 5). */
const LONG_HTML: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i], [/^ {0,3}<!--/, /-->/], [/^ {0,3}<\?/, /\?>/], [/^ {0,3}<![a-z]/i, />/], [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
];

/** A Markdown text in pieces that can be read each by itself: a new one begins only where a paragraph or heading ends all before it. */
export function chunksOf(markdown: string): string[] {
  const chunks: string[] = [];
  let lines: string[] = [];
  let length = 0;
  let fence = '';
  let htmlEnd: RegExp | null = null;
  let isAfterBlank = true;
  for (const line of markdown.split('\n')) {
    if (length >= ENOUGH && fence === '' && htmlEnd === null && isAfterBlank && /^(?:#{1,6} |[\p{L}\p{N}"“‘*_[(])/u.test(line) && !/^(?:\d+[.)]|\*)\s/.test(line)) {
      chunks.push(lines.join('\n'));
      lines = [];
      length = 0;
    }
    lines.push(line);
    length += line.length + 1;
    if (fence !== '') {
      const end = FENCE.exec(line)?.[1] ?? '';
      if (end.startsWith(fence) && /^[ `~]*$/.test(line.trimEnd())) fence = '';
    } else if (htmlEnd !== null) {
      if (htmlEnd.test(line)) htmlEnd = null;
    } else {
      fence = FENCE.exec(line)?.[1] ?? '';
      const [, end] = LONG_HTML.find(([start]) => start.test(line)) ?? [];
      if (end && !end.test(line)) htmlEnd = end;
    }
    isAfterBlank = /^\s*$/.test(line);
  }
  chunks.push(lines.join('\n'));
  return chunks;
}

/** False for a piece that is built to take the parser long. */
export function canBeParsed(chunk: string): boolean {
  if (chunk.length > LONGEST || (chunk.match(/[[\]*_~`<!|&@:\\]/g)?.length ?? 0) > MOST_SIGNS) return false;
  return chunk.split('\n').every((line) => {
    const [start = ''] = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line) ?? [];
    return start.length <= FARTHEST && start.replace(/[ \t]+|\d+/g, '').length <= DEEPEST;
  });
}
