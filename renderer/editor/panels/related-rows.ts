import type { RelatedLink } from '../../../shared/article/block.ts';
import type { RelatedLinksBlock } from '../session/body-editor.ts';

export type RelatedRow = { readonly id: string; readonly block: RelatedLinksBlock; readonly link: RelatedLink };

/** Every related link of the body, in order, each with an id that is its own in the whole body. */
export function relatedRows(blocks: readonly RelatedLinksBlock[]): RelatedRow[] {
  return blocks.flatMap((block) => block.items.map((link) => ({ id: `${block.id} ${link.id}`, block, link })));
}

/**
 * The blocks that change when the links come in the order of the rows' ids. The blocks stay where they stand between
 * the paragraphs and keep their number of links; the links go through them.
 */
export function reorderLinks(blocks: readonly RelatedLinksBlock[], ids: readonly string[]): RelatedLinksBlock[] {
  const links = new Map(relatedRows(blocks).map((row) => [row.id, row.link]));
  const ordered = ids.flatMap((id) => links.get(id) ?? []);
  let from = 0;
  return blocks.flatMap((block) => {
    const items = ordered.slice(from, from + block.items.length);
    from += block.items.length;
    return items.every((item, index) => item === block.items[index]) ? [] : [{ ...block, items }];
  });
}
