/** Where a text of YAML stands with what leads to it, as characters of the whole: `to` is behind its last. */
export type Place = { readonly from: number; readonly to: number };

/** What may lead to a text: space, comments, a tag, a name. */
const LEAD = /(?:\s|#[^\n]*|[!&](?:<[^>\n]*>|[^\s,[\]{}]*))*/y;
/** The first line of a text that is written by its indentation, which a comment may end. */
const HEADER = /[|>][-+\d]*[^\n]*/y;
/** Beside the texts a "#" is one of a name or a tag, or begins a comment. */
const NAME_OR_COMMENT = /[!&*](?:<[^>\n]*>|[^\s,[\]{}]*)|#[^\n]*/g;
/** What draws a line between two parts, and says nothing. */
const RULE = /^[\p{Dash}\p{Pc}=*~#+.:\u2500-\u257f\s]*$/u;

type Comment = { readonly from: number; readonly to: number; readonly words: string };

/**
 * The comments of a YAML text in their order, those on lines that follow one another as one. Takes time as its length does.
 * @param texts where its texts stand, as its parser has found them; the same one may be there twice
 */
export function yamlComments(yaml: string, texts: readonly Place[]): string[] {
  const all: string[] = [];
  let last: Comment | null = null;
  for (const comment of commentsBeside(yaml, texts)) {
    const follows = last !== null && startsItsLine(yaml, last.from) && /^\n[ \t]*$/.test(yaml.slice(last.to, comment.from));
    all.push(follows ? `${all.pop() ?? ''} ${comment.words}` : comment.words);
    last = comment;
  }
  return all;
}

function commentsBeside(yaml: string, texts: readonly Place[]): Comment[] {
  const comments: Comment[] = [];
  let at = 0;
  const lookUntil = (end: number): void => {
    for (const { index, 0: found } of yaml.slice(at, end).matchAll(NAME_OR_COMMENT)) {
      const words = found.replace(/^#+/, '').replace(/\s+/g, ' ').trim();
      if (found.startsWith('#') && !RULE.test(words)) comments.push({ from: at + index, to: at + index + found.length, words });
    }
    at = end;
  };
  for (const { from, to } of texts.map((text) => withoutLead(yaml, text)).sort((one, other) => one.from - other.from)) {
    if (to <= at) continue;
    lookUntil(from);
    at = to;
  }
  lookUntil(yaml.length);
  return comments;
}

function withoutLead(yaml: string, { from, to }: Place): Place {
  LEAD.lastIndex = from;
  HEADER.lastIndex = from + (LEAD.exec(yaml)?.[0].length ?? 0);
  return { from: HEADER.lastIndex + (HEADER.exec(yaml)?.[0].length ?? 0), to };
}

function startsItsLine(yaml: string, place: number): boolean {
  return yaml.slice(yaml.lastIndexOf('\n', place - 1) + 1, place).trim() === '';
}
