import type { Span } from '../../../../shared/find/find-query.ts';

/** What the window asks of its spelling worker; `dictionary` is a key of the window's choice. */
export type SpellingCalls = {
  open: { readonly input: { readonly dictionary: string; readonly aff: Uint8Array; readonly dic: Uint8Array }; readonly output: null };
  /** For each word the pieces that are wrong: see `wrongPieces`. */
  check: { readonly input: { readonly dictionary: string; readonly language: string; readonly words: readonly string[] }; readonly output: readonly (readonly Span[])[] };
  suggest: { readonly input: { readonly dictionary: string; readonly word: string }; readonly output: readonly string[] };
};
export type SpellingCall = keyof SpellingCalls;

export type SpellingAsk = { readonly [Name in SpellingCall]: { readonly number: number; readonly name: Name; readonly input: SpellingCalls[Name]['input'] } }[SpellingCall];
/** `failure` is for a log, in English. */
export type SpellingAnswer = { readonly number: number; readonly value: unknown } | { readonly number: number; readonly failure: string };
