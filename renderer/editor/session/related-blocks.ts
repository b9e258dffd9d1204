import type { Block } from '../../../shared/article/block.ts';
import type { BodyChange } from '../../../shared/article/change.ts';
import type { RelatedLinksBlock } from './body-editor.ts';
import { changedId } from './change-log.ts';
import type { PresentBody } from './present-body.ts';

export function isRelated(block: Block): block is RelatedLinksBlock {
  return block.type === 'relatedLinks';
}

/**
 * The related-links blocks after the changes, in order; the same array where none of them was touched, so that a
 * keystroke in a paragraph neither walks the body nor draws the panel again.
 */
export function relatedAfter(present: readonly RelatedLinksBlock[], changes: readonly BodyChange[], body: PresentBody): readonly RelatedLinksBlock[] {
  const known = new Set(present.map((block) => block.id));
  const touched = changes.filter((change) => known.has(changedId(change)) || ('block' in change && isRelated(change.block)));
  if (touched.length === 0) return present;
  const isInPlace = touched.every((change) => change.kind === 'put' && known.has(change.block.id) && isRelated(change.block));
  if (!isInPlace) return body.blocks().filter(isRelated);
  return present.map((block) => {
    const now = body.block(block.id);
    return now && isRelated(now) ? now : block;
  });
}
