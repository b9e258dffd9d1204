import { z } from 'zod';
import { isSafeUrl } from './url.ts';

/** In the order in which marks are stored and nested: the first is the outermost element on export. */
export const MARKS = ['bold', 'italic', 'underline', 'strike', 'superscript', 'subscript', 'code'] as const;
export type Mark = (typeof MARKS)[number];

export const urlSchema = z.string().max(4096).refine(isSafeUrl, { message: 'unsafeUrl' });

export const textSchema = z.strictObject({
  type: z.literal('text'),
  /** Never empty; holds no line break (that is a `break`). */
  text: z.string().min(1),
  marks: z.array(z.enum(MARKS)).min(1).optional(),
});
export type Text = z.infer<typeof textSchema>;

export const breakSchema = z.strictObject({ type: z.literal('break') });
export type Break = z.infer<typeof breakSchema>;

export const linkSchema = z.strictObject({
  type: z.literal('link'),
  url: urlSchema,
  children: z.array(z.discriminatedUnion('type', [textSchema, breakSchema])).min(1),
});
export type Link = z.infer<typeof linkSchema>;

export const inlineSchema = z.discriminatedUnion('type', [textSchema, breakSchema, linkSchema]);
export type Inline = z.infer<typeof inlineSchema>;
