import type { MenuTextMatch } from '@lexical/react/LexicalTypeaheadMenuPlugin';

const SLASH = /(^|\s)(\/([\p{L}\p{N}][\p{L}\p{N} ]{0,20})?)$/u;

/** What is typed behind a slash that begins a line or a word; a slash within a word ("dan/atau") is only a slash. */
export function slashQuery(text: string): MenuTextMatch | null {
  const match = SLASH.exec(text);
  if (!match) return null;
  const [, before = '', replaced = '', query = ''] = match;
  return { leadOffset: match.index + before.length, matchingString: query, replaceableString: replaced };
}
