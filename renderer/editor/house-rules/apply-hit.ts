import { textParts } from '../../../shared/article/text-parts.ts';
import { replaceInBlock, replaceInPlain } from '../../../shared/find/replace-in-block.ts';
import type { HouseHit } from '../../../shared/house-rules/house-hit.ts';
import type { ArticleSession } from '../session/article-session.ts';

/** The two ways in which an apply is taken back: the body's own undo, and the field as it was. */
export type Applied = { readonly kind: 'body' } | { readonly kind: 'field'; readonly undo: () => void };

/**
 * Puts a suggestion in the place of what was found, as one step to undo.
 * @returns null, and nothing is changed, where the words are other ones by now
 */
export function applyHit(session: ArticleSession, hit: HouseHit, suggestion: string): Applied | null {
  return hit.field === null ? applyInBody(session, hit.blockId, hit, suggestion) : applyInField(session, hit.field, hit, suggestion);
}

function applyInBody(session: ArticleSession, blockId: string, { part, from, to, matched }: HouseHit, suggestion: string): Applied | null {
  const block = blockId === null ? null : session.block(blockId);
  const editor = session.bodyEditor.get();
  if (!block || !editor || textParts(block)[part]?.slice(from, to) !== matched) return null;
  editor.replaceBlocks([replaceInBlock(block, new Map([[part, [{ from, to, text: suggestion }]]]))]);
  return { kind: 'body' };
}

function applyInField(session: ArticleSession, field: 'headline' | 'standfirst', { from, to, matched }: HouseHit, suggestion: string): Applied | null {
  const { [field]: before, headlineIsWorking } = session.fields.get();
  if (before.slice(from, to) !== matched) return null;
  const after = replaceInPlain(before, [{ from, to, text: suggestion }]);
  // Whether a person has set the headline is not decided by a word in it.
  const put = (text: string): void => session.changeFields(field === 'headline' ? { headline: text, headlineIsWorking } : { standfirst: text });
  put(after);
  return { kind: 'field', undo: () => { if (session.fields.get()[field] === after) put(before); } };
}
