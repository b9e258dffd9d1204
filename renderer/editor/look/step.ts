/** The next one of a list in order, up or down; one that is not in it counts as where it would stand. Ends at the ends. */
export function step<T extends number>(steps: readonly T[], from: number, by: 1 | -1): T {
  const beyond = by === 1 ? steps.find((one) => one > from) : steps.findLast((one) => one < from);
  return beyond ?? (by === 1 ? steps.at(-1) : steps[0]) as T;
}

/** The neighbour in a list of names, or null at its end. */
export function neighbour<T extends string>(names: readonly T[], from: T, by: 1 | -1): T | null {
  return names[names.indexOf(from) + by] ?? null;
}
