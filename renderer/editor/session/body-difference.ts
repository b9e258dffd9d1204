import type { Block } from '../../../shared/article/block.ts';
import type { BodyChange } from '../../../shared/article/change.ts';
import { orderChanges } from '../document/order-changes.ts';
import { isSameBody } from './same-version.ts';

const idsOf = (body: readonly Block[]): string[] => body.map(({ id }) => id);

/** What turns one body into another and leaves the blocks alone that say the same in both. */
export function bodyDifference(before: readonly Block[], after: readonly Block[]): BodyChange[] {
  const present = new Map(before.map((block) => [block.id, block]));
  const changes: BodyChange[] = [];
  for (const block of after) {
    const own = present.get(block.id);
    if (own && !isSame(own, block)) changes.push({ kind: 'put', block });
  }
  return [...orderChanges(idsOf(before), idsOf(after), (index) => after[index] as Block), ...changes];
}

/** Nearly always to the letter; only what is not is read by the schema, which takes its time. */
function isSame(one: Block, other: Block): boolean {
  return JSON.stringify(one) === JSON.stringify(other) || isSameBody([one], [other]);
}
