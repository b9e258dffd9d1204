import type { ArticleSession } from './session/article-session.ts';

/**
 * Where a person writes: one of these fields, or a block.
 * @param fields the ones that are asked for, by their `data-field`
 * @returns null where it is neither
 */
export function placeAtCaret<Field extends string>(session: ArticleSession, fields: readonly Field[]): { readonly field: Field } | { readonly blockId: string } | null {
  const named = document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset['field'];
  const field = fields.find((one) => one === named);
  if (field !== undefined) return { field };
  const blockId = document.activeElement?.closest('[contenteditable]') ? session.bodyEditor.get()?.selectedBlock() ?? null : null;
  return blockId === null ? null : { blockId };
}
