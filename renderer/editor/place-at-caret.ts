import type { ArticleSession } from './session/article-session.ts';

/**
 * Where a person writes: one of these fields, or the id of a block.
 * @param fields the ones that are asked for, by their `data-field`
 * @returns null where it is neither
 */
export function placeAtCaret<Field extends string>(session: ArticleSession, fields: readonly Field[]): Field | string | null {
  const field = document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset['field'];
  const known = fields.find((one) => one === field);
  if (known !== undefined) return known;
  return document.activeElement?.closest('[contenteditable]') ? session.bodyEditor.get()?.selectedBlock() ?? null : null;
}
