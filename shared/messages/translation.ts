/** The same keys as the English catalogue, no more and no fewer, so that a missing translation does not compile. */
export type Translation<English> = { readonly [Key in keyof English]: string };
