import type { WrittenForm } from './written-form.ts';

/** In letters. Shorter names that differ in one letter are as often two people: "Rina Sari", "Dina Sari". */
const SHORTEST_WORD = 5;
const SHORTEST_NAME = 11;

/**
 * Gives name pairs that differ in one letter of one word the same key: "Muhammad Rizki", "Muhamad Rizki".
 * Only those that have such a neighbour are answered.
 */
export function similarNames<F extends WrittenForm>(pairs: readonly F[]): F[] {
  const forms = [...new Set(pairs.map(({ form }) => form))].filter((form) => form.length > SHORTEST_NAME);
  const keys = new Map<string, string>();
  for (const part of [0, 1] as const) {
    for (const alike of groupedBy(forms, (form) => form.split(' ')[1 - part] ?? '')) {
      for (const [index, form] of alike.entries()) {
        for (const other of alike.slice(index + 1)) {
          if (!isOneLetterApart(form.split(' ')[part] ?? '', other.split(' ')[part] ?? '')) continue;
          const key = keys.get(form) ?? keys.get(other) ?? `similar ${form}`;
          keys.set(form, key);
          keys.set(other, key);
        }
      }
    }
  }
  return pairs.flatMap((pair) => {
    const key = keys.get(pair.form);
    return key === undefined ? [] : [{ ...pair, key }];
  });
}

function groupedBy(forms: readonly string[], keyOf: (form: string) => string): string[][] {
  const groups = new Map<string, string[]>();
  for (const form of forms) {
    const group = groups.get(keyOf(form));
    if (group) group.push(form);
    else groups.set(keyOf(form), [form]);
  }
  return [...groups.values()];
}

/** One letter more, fewer or another, and not the first: that one tells names apart. */
export function isOneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST_WORD || long.length - short.length > 1 || short[0] !== long[0] || short === long) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}
