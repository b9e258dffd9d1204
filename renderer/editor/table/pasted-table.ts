import type { Block } from '../../../shared/article/block.ts';
import { layoutOf, type Layout } from '../../../shared/article/table/layout.ts';
import { readTabSeparated } from '../../../shared/article/table/tab-separated.ts';
import { OWN_FORM } from '../clipboard/own-form.ts';

/**
 * The table that a paste is, by what was read of it: one and nothing else, or text with tabs where there is nothing but text.
 * @returns null where it is anything else
 */
export function pastedTable(transfer: Pick<DataTransfer, 'getData'>, blocks: readonly Block[]): Layout | 'tooLarge' | null {
  const [only, ...others] = blocks;
  if (only?.type === 'table' && others.length === 0) return layoutOf(only.rows) ?? 'tooLarge';
  const isText = [OWN_FORM, 'text/html'].every((type) => transfer.getData(type) === '');
  return isText ? readTabSeparated(transfer.getData('text/plain')) : null;
}
