import type { WrittenForm } from './written-form.ts';

export type TwoWays<F extends WrittenForm> = {
  /** Written in the rarer way. */
  readonly found: F;
  /** The more frequent way; of two as frequent, the one that came first. */
  readonly usual: string;
  /** How often that one is written. */
  readonly count: number;
};

/** Where something is written in another way than it usually is in the article. @param forms in the order of the article */
export function twoWays<F extends WrittenForm>(forms: readonly F[]): TwoWays<F>[] {
  const groups = new Map<string, F[]>();
  for (const form of forms) {
    const group = groups.get(form.key);
    if (group) group.push(form);
    else groups.set(form.key, [form]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || group.every(({ form }) => form === first.form)) return [];
    const counts = new Map<string, number>();
    for (const { form, isSure } of group) if (isSure) counts.set(form, (counts.get(form) ?? 0) + 1);
    if (counts.size === 0) return [];
    const [usual, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most));
    return group.filter(({ form }) => form !== usual).map((found) => ({ found, usual, count }));
  });
}
