/** Milliseconds of typing that a kill at any moment may take. */
export const PROMISED_MS = 250;

/** Milliseconds within which the disk must have taken a save for that. */
export const DISK_MS = 100;
