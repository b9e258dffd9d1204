import { ORIGIN } from './address.ts';

/** What of a frame tells whether it is ours. Electron gives null for a frame that has gone. */
export type Frame = { readonly origin: string; readonly parent: object | null } | null;

/** Whether a message comes from the screens: the main frame of one of our windows, showing our own page. */
export function isOurs(frame: Frame, isOurWindow: boolean): boolean {
  return isOurWindow && frame !== null && frame.parent === null && frame.origin === ORIGIN;
}
