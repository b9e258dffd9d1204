/** Of an update that shows what was written elsewhere. */
export const SHOWN_TAG = 'redaksi-shown';
