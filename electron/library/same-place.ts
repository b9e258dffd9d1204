import { existsSync, realpathSync } from 'node:fs';

/** Whether two paths lead to one file or folder in the end, which is there. */
export function isSamePlace(one: string, other: string): boolean {
  return existsSync(one) && existsSync(other) && realpathSync(one) === realpathSync(other);
}
