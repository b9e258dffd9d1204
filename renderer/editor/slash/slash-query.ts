const SLASH = /(^|\s)(\/([\p{L}\p{N}][\p{L}\p{N} ]{0,20})?)$/u;

export type SlashQuery = {
  /** Letters before the slash. */
  readonly start: number;
  /** What is typed behind the slash. */
  readonly words: string;
};

/** What is typed behind a slash that begins a line or a word; a slash within a word ("dan/atau") is only a slash. */
export function slashQuery(text: string): SlashQuery | null {
  const match = SLASH.exec(text);
  if (!match) return null;
  const [, before = '', , words = ''] = match;
  return { start: match.index + before.length, words };
}
