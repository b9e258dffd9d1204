import { pathOf } from './address.ts';

/**
 * Copying what a person chose to copy, and filling the display where they asked for it. Reading the clipboard comes with
 * the paste event and needs no permission.
 */
const ALLOWED: readonly string[] = ['clipboard-sanitized-write', 'fullscreen'];

/** Whether a page may have what it asks for: almost never, and only the screens. */
export function isPermitted(permission: string, address: string): boolean {
  return ALLOWED.includes(permission) && pathOf(address) !== null;
}
