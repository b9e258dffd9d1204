import type { Block } from '../../../shared/article/block.ts';
import type { BodyChange } from '../../../shared/article/change.ts';
import { commonEnds } from '../../../shared/article/common-ends.ts';

/**
 * What turns one order of blocks into another: removals, then insertions and the fewest moves, from the front.
 * @param read the block at a place of the new order; asked for new blocks only.
 */
export function orderChanges(before: readonly string[], after: readonly string[], read: (index: number) => Block): BodyChange[] {
  const { start, end } = commonEnds(before, after);
  const old = before.slice(start, before.length - end);
  const now = after.slice(start, after.length - end);
  const staying = new Set(now);
  const place = new Map(old.filter((id) => staying.has(id)).map((id, index) => [id, index]));
  const inPlace = longestRising(now.filter((id) => place.has(id)), (id) => place.get(id) ?? 0);
  const changes: BodyChange[] = old.filter((id) => !staying.has(id)).map((id) => ({ kind: 'remove', id }));
  now.forEach((id, index) => {
    const behind = now[index - 1] ?? before[start - 1] ?? null;
    if (!place.has(id)) changes.push({ kind: 'insert', block: read(start + index), after: behind });
    else if (!inPlace.has(id)) changes.push({ kind: 'move', id, after: behind });
  });
  return changes;
}

/** The longest increasing subsequence (patience sorting): those that need not move. */
function longestRising(ids: readonly string[], place: (id: string) => number): Set<string> {
  const tops: string[] = [];
  const previous = new Map<string, string | undefined>();
  for (const id of ids) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (place(tops[middle] ?? id) < place(id)) low = middle + 1;
      else high = middle;
    }
    previous.set(id, tops[low - 1]);
    tops[low] = id;
  }
  const rising = new Set<string>();
  for (let id = tops.at(-1); id !== undefined; id = previous.get(id)) rising.add(id);
  return rising;
}
