/** In letters. Shorter names that differ in one letter are as often two people: "Rina Sari", "Dina Sari". */
const SHORTEST_WORD = 5;
const SHORTEST_NAME = 11;

/** Groups names of two words that differ in one letter of one word: "Muhammad Rizki", "Muhamad Rizki". Others are left out. */
export function similarNames(names: readonly string[]): string[][] {
  const long = names.filter((name) => name.length > SHORTEST_NAME);
  const groups = new Map<string, Set<string>>();
  const join = (one: string, other: string): void => {
    const group = new Set([...(groups.get(one) ?? [one]), ...(groups.get(other) ?? [other])]);
    for (const name of group) groups.set(name, group);
  };
  for (const part of [0, 1] as const) {
    for (const alike of groupedBy(long, (name) => name.split(' ')[1 - part] ?? '')) {
      for (const [index, name] of alike.entries()) {
        for (const other of alike.slice(index + 1)) if (isOneLetterApart(name.split(' ')[part] ?? '', other.split(' ')[part] ?? '')) join(name, other);
      }
    }
  }
  return [...new Set(groups.values())].map((group) => [...group]);
}

function groupedBy(names: readonly string[], keyOf: (name: string) => string): string[][] {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const group = groups.get(keyOf(name));
    if (group) group.push(name);
    else groups.set(keyOf(name), [name]);
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
