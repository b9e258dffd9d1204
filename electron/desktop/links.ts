const OUTSIDE = ['https:', 'http:', 'mailto:'];

/** Whether a link may be handed to the system's browser or mail program. Everything else could start a program. */
export function isForOutside(address: string): boolean {
  return URL.canParse(address) && OUTSIDE.includes(new URL(address).protocol);
}
