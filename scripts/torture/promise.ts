/** Milliseconds of typing that a kill at any moment may take. */
export const PROMISED_MS = 250;
