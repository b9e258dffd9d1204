import type { OwnedForm } from './form-index.ts';

export type TwoWays<Owner> = {
  /** Written in the rarer way. */
  readonly found: OwnedForm<Owner>;
  /** The more frequent way; of two as frequent, the one that came first. */
  readonly usual: string;
  /** How often that one is written. */
  readonly count: number;
};

/** Which of the ways to write one thing is not the usual one. @param group in the order of the article */
export function twoWays<Owner>(group: readonly OwnedForm<Owner>[]): TwoWays<Owner>[] {
  const counts = new Map<string, number>();
  for (const { form: { form, isSure } } of group) if (isSure) counts.set(form, (counts.get(form) ?? 0) + 1);
  if (counts.size === 0) return [];
  const [usual, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most));
  return group.filter(({ form: { form } }) => form !== usual).map((found) => ({ found, usual, count }));
}
