/** The Chromium of this machine; installs one where there is none and that is allowed, else null and one line on standard error. */
export function getChromium(): string | null;
