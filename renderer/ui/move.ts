/** The same list where the move leads out of it; else a copy with the item at its new place. */
export function moveTo<T>(list: readonly T[], from: number, to: number): readonly T[] {
  if (to < 0 || to >= list.length || from === to) return list;
  const result = [...list];
  result.splice(to, 0, ...result.splice(from, 1));
  return result;
}
