import { z } from 'zod';
import { idSchema } from './id.ts';
import { languageSchema } from './language.ts';
import { isSafeUrl, LONGEST_URL } from './url.ts';

/** In the order in which marks are stored and nested: the first is the outermost element on export. */
export const MARKS = ['bold', 'italic', 'underline', 'strike', 'superscript', 'subscript', 'code'] as const;
export type Mark = (typeof MARKS)[number];

export const urlSchema = z.string().max(LONGEST_URL).refine(isSafeUrl, { message: 'unsafeUrl' });

export const textSchema = z.strictObject({
  type: z.literal('text'),
  /** Never empty; holds no line break (that is a `break`). */
  text: z.string().min(1),
  marks: z.array(z.enum(MARKS)).min(1).optional(),
  /** Of words in another language than the article's; BCP 47. */
  lang: languageSchema.optional(),
});
export type Text = z.infer<typeof textSchema>;

export const breakSchema = z.strictObject({ type: z.literal('break') });
export type Break = z.infer<typeof breakSchema>;

export const linkSchema = z.strictObject({
  type: z.literal('link'),
  /** As last seen, where it leads to an article of the library. */
  url: urlSchema,
  /** The article of the library that it leads to, wherever that will stand. */
  articleId: idSchema.optional(),
  children: z.array(z.discriminatedUnion('type', [textSchema, breakSchema])).min(1),
});
export type Link = z.infer<typeof linkSchema>;

/**
 * A note to the words before it. It lies where it is referred to, so that it goes wherever they go; its number is its place
 * in reading order, and nowhere written. Empty while it is still to be written.
 */
export const footnoteSchema = z.strictObject({
  type: z.literal('footnote'),
  id: idSchema,
  children: z.array(z.discriminatedUnion('type', [textSchema, breakSchema, linkSchema])),
});
export type Footnote = z.infer<typeof footnoteSchema>;

export const inlineSchema = z.discriminatedUnion('type', [textSchema, breakSchema, linkSchema, footnoteSchema]);
export type Inline = z.infer<typeof inlineSchema>;
/** What a note is made of. */
export type NoteInline = Exclude<Inline, Footnote>;
