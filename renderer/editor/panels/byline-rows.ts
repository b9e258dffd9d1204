import type { BylineEntry } from '../../../shared/article/fields.ts';

export type BylineRow = { readonly id: string; readonly index: number; readonly entry: BylineEntry };

/** The byline with a name for each line that stays with it when it moves or changes its role. */
export function bylineRows(byline: readonly BylineEntry[]): BylineRow[] {
  const seen = new Map<string, number>();
  return byline.map((entry, index) => {
    const who = entry.contributorId ?? entry.name;
    const times = (seen.get(who) ?? 0) + 1;
    seen.set(who, times);
    return { id: `${who} ${times}`, index, entry };
  });
}

/** The byline in the order of the rows' ids. */
export function reorderByline(byline: readonly BylineEntry[], ids: readonly string[]): BylineEntry[] {
  const rows = new Map(bylineRows(byline).map((row) => [row.id, row.entry]));
  return ids.flatMap((id) => rows.get(id) ?? []);
}
