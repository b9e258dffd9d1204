import { z } from 'zod';
import type { ChangeTyped } from './typed-change.ts';

export const LONGEST_TRIGGER = 40;

/** What a person types for short, and what comes instead once a space follows. */
export const snippetSchema = z.strictObject({
  /** Without spaces, so that it is one word to whoever types it. */
  trigger: z.string().regex(/^\S+$/u).max(LONGEST_TRIGGER),
  /** Line ends are "\n"; each is a line break in the body and a space in a headline. */
  text: z.string().min(1).max(10_000),
});
export type Snippet = z.infer<typeof snippetSchema>;

export const snippetsSchema = z.array(snippetSchema).max(500)
  .refine((snippets) => new Set(snippets.map(({ trigger }) => trigger)).size === snippets.length, { message: 'triggerTwice' });

export type TriggerProblem = 'empty' | 'spaces' | 'taken';

/** Why this cannot be the trigger of the snippet at `index`; null where it can. @param index null: a new one */
export function triggerProblem(trigger: string, snippets: readonly Snippet[], index: number | null): TriggerProblem | null {
  if (trigger === '') return 'empty';
  if (/\s/u.test(trigger)) return 'spaces';
  return snippets.some((one, at) => at !== index && one.trigger === trigger) ? 'taken' : null;
}

/** A space behind a trigger that stands as a word of its own puts the text in the place of both. */
export function expandSnippets(snippets: readonly Snippet[]): ChangeTyped {
  const texts = new Map(snippets.map(({ trigger, text }) => [trigger, text]));
  return (before, typed) => {
    if (typed !== ' ' || texts.size === 0) return null;
    const word = /\S+$/u.exec(before)?.[0];
    const text = word === undefined ? undefined : texts.get(word);
    return word === undefined || text === undefined ? null : { length: word.length + 1, text };
  };
}
