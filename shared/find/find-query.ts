import { z } from 'zod';

/** What is looked for. Straight quotes and apostrophes in `text` find curly ones too, unless it is a regular expression. */
export const findQuerySchema = z.strictObject({
  text: z.string().max(1000),
  caseSensitive: z.boolean(),
  wholeWord: z.boolean(),
  isRegExp: z.boolean(),
});
export type FindQuery = z.infer<typeof findQuerySchema>;
export const BLANK_QUERY: FindQuery = { text: '', caseSensitive: false, wholeWord: false, isRegExp: false };

/** Part of a run of words, in UTF-16 code units. */
export type Span = { readonly from: number; readonly to: number };
