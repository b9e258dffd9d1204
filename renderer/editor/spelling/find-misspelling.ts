import type { LexicalEditor } from 'lexical';
import type { Block } from '../../../shared/article/block.ts';
import { blockAround } from '../highlight/block-around.ts';
import { spanRange } from '../highlight/span-range.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { caretPlace, isAt, selectedRange } from './caret-and-range.ts';
import { wordsToLearn, type Judgement, type Misspelling } from './misspellings.ts';

/** A misspelling and where it is on screen. */
export type ShownMisspelling = { readonly misspelling: Misspelling; readonly range: Range };
type MisspellingsOf = (block: Block) => readonly Misspelling[];

/** The misspelling that the caret stands in or at. */
export function misspellingAtCaret(session: ArticleSession, body: LexicalEditor, misspellingsOf: MisspellingsOf): ShownMisspelling | null {
  const caret = caretPlace();
  const id = caret && blockAround(body, caret.node);
  return caret && shownIn(session, id, misspellingsOf).find(({ range }) => range.comparePoint(caret.node, caret.offset) === 0) || null;
}

/** The misspelling under a point of the window. @param id the block that is there */
export function misspellingAtPoint(session: ArticleSession, id: string, point: { readonly x: number; readonly y: number }, misspellingsOf: MisspellingsOf): ShownMisspelling | null {
  return shownIn(session, id, misspellingsOf).find(({ range }) => isAt(range, point.x, point.y)) ?? null;
}

/**
 * The nearest misspelling behind the caret, or before it, from the article's other end where there is none on this side.
 * Blocks are learned one by one on the way, so a long article is read as far as the next misspelling.
 * @returns null where the body has none
 * @throws Error where the dictionary cannot be had
 */
export async function nextMisspelling(session: ArticleSession, body: LexicalEditor, direction: 1 | -1, judgement: Judgement & { checker: { learn(tongue: Misspelling['tongue'], words: readonly string[]): Promise<void> } }, misspellingsOf: () => MisspellingsOf): Promise<ShownMisspelling | null> {
  const blocks = direction === 1 ? session.blocks() : session.blocks().reverse();
  const caret = caretPlace();
  const here = caret && blockAround(body, caret.node);
  // A card that is selected whole has no caret.
  const from = here ?? session.bodyEditor.get()?.selectedBlock();
  const start = Math.max(0, blocks.findIndex(({ id }) => id === from));
  const selected = here === null ? null : selectedRange();
  // The block of the caret comes twice: the words behind the caret first, and the others last.
  const round = [...blocks.slice(start), ...blocks.slice(0, start + 1)];
  for (const [index, block] of round.entries()) {
    for (const [tongue, words] of wordsToLearn(block, judgement)) await judgement.checker.learn(tongue, words);
    const shown = shownIn(session, block.id, misspellingsOf());
    const found = (direction === 1 ? shown : shown.reverse()).find(({ range }) => index > 0 || selected === null || isBeyond(range, selected, direction));
    if (found) return found;
  }
  return null;
}

/** Whether the words begin at or behind the end of what is selected, or for -1 end at or before its start. */
function isBeyond(words: Range, selected: Range, direction: 1 | -1): boolean {
  return direction === 1 ? words.compareBoundaryPoints(Range.END_TO_START, selected) >= 0 : words.compareBoundaryPoints(Range.START_TO_END, selected) <= 0;
}

function shownIn(session: ArticleSession, id: string | null, misspellingsOf: MisspellingsOf): ShownMisspelling[] {
  const block = id === null ? null : session.block(id);
  const element = id === null ? null : session.bodyEditor.get()?.elementOf(id) ?? null;
  if (!block || !element) return [];
  return misspellingsOf(block).flatMap((misspelling) => {
    const range = spanRange(element, misspelling);
    return range ? [{ misspelling, range }] : [];
  });
}
