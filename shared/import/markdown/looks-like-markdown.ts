/** More is looked at in no text; what is Markdown shows early. In characters. */
const ENOUGH = 100_000;
/** More is not read as Markdown while a person waits in front of a window. In characters. */
const MOST_TO_PASTE = 200_000;

/** What no writer of plain text writes by chance, each alone enough. */
const SURE: readonly RegExp[] = [
  // [words](address), ![picture](file.jpg)
  /!?\[[^[\]\n]{1,300}\]\((?:<[^<>\n]{1,2000}>|(?:https?:\/\/|mailto:|\/|\.{1,2}\/|#)[^\s()]{1,2000}|[^\s()]{1,200}\.[a-z]{2,5})(?:[ \t]+"[^"\n]{0,300}")?\)/i,
  // A table: a row of at least two cells above a row of dashes.
  /^[ \t]*\|?[^|\n]{1,500}\|[^\n]{0,1000}\n {0,3}\|?[ \t]*:?-{2,}:?[ \t]*\|[ \t|:-]*-[ \t|:-]*$/m,
  /^ {0,3}(?:[-*+]|\d{1,3}[.)]) \[[ xX]\] \S/m,
  // Bold, closed on its line, with space or punctuation around.
  /(?<![\p{L}\p{N}*_])\*\*(?![\s*])[^*\n]{0,300}[^\s*]\*\*(?![\p{L}\p{N}*])/u,
];
const FENCED = /^ {0,3}```[\w+-]{0,30}[ \t]*\n(?:[^\n]*\n){1,2000}? {0,3}```[ \t]*$/m;
const NOTE_REFERENCE = /\[\^([^\]\s]{1,50})\](?!:)/;
const HEADING = /(?:^|\n[ \t]*\n) {0,3}(#{1,6})[ \t]+[^\s#][^\n]{0,300}(?=\n|$)/g;
const HINTS: readonly RegExp[] = [
  /^ {0,3}[-*+] \S/m, /^ {0,3}\d{1,3}\. \S/m, /^ {0,3}> \S/m, /(?<![\w`])`[^`\n]{1,100}`(?![\w`])/, /^ {0,3}(?:-{3,}|\*{3,})[ \t]*$/m,
];

/**
 * Whether a plain text on the clipboard is Markdown. Wire texts, letters and chats have lines that begin with "-", "*" or a
 * number, words between single stars, lines of stars; none of these tells anything. It takes a sign that nobody writes by
 * chance, or headings together with something else.
 */
export function looksLikeMarkdown(text: string): boolean {
  if (text.length > MOST_TO_PASTE) return false;
  const start = text.slice(0, ENOUGH).replace(/\r\n?/g, '\n');
  if (SURE.some((sign) => sign.test(start)) || FENCED.test(start)) return true;
  const [, note] = NOTE_REFERENCE.exec(start) ?? [];
  if (note !== undefined && start.includes(`\n[^${note}]: `)) return true;
  const headings = start.match(HEADING)?.length ?? 0;
  return headings >= 2 || (headings === 1 && HINTS.some((hint) => hint.test(start)));
}
