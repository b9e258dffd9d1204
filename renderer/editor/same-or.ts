/** The value before, where the next one says the same: nothing is drawn anew for it. Both of plain data. */
export function sameOr<T>(before: T, next: T): T {
  return JSON.stringify(before) === JSON.stringify(next) ? before : next;
}
