import { pathOf } from './address.ts';

/** Copying what a person chose to copy. Reading the clipboard comes with the paste event and needs no permission. */
const ALLOWED = 'clipboard-sanitized-write';

/** Whether a page may have what it asks for: almost never, and only the screens. */
export function isPermitted(permission: string, address: string): boolean {
  return permission === ALLOWED && pathOf(address) !== null;
}
