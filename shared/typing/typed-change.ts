/** What becomes of words that have just been typed: the last `length` code units, the typed character among them, give way to `text`. */
export type TypedChange = { readonly length: number; readonly text: string };

/**
 * @param before what stands before the caret in its paragraph, or its last part
 * @param typed one character, not yet in `before`
 * @returns null where it stays as typed
 */
export type ChangeTyped = (before: string, typed: string) => TypedChange | null;
