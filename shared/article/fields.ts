import { z } from 'zod';
import { ignoredHitSchema } from '../house-rules/ignored-hit.ts';
import { idSchema } from './id.ts';
import { urlSchema } from './inline.ts';
import { languageSchema } from './language.ts';
import { isSafeUrl } from './url.ts';

export const STAGES = [
  'idea', 'draft', 'inReview', 'changesAsked', 'approved', 'scheduled', 'published', 'corrected', 'killed',
] as const;
export const stageSchema = z.enum(STAGES);
export type Stage = z.infer<typeof stageSchema>;

/** In the order in which a byline names them. */
export const ROLES = ['reporter', 'writer', 'contributor', 'translator', 'photographer', 'editor'] as const;
export const roleSchema = z.enum(ROLES);
export type Role = z.infer<typeof roleSchema>;
/** Those whom the page names as authors (rel=author, JSON-LD author); the others are named by their role. */
export const AUTHOR_ROLES: readonly Role[] = ['reporter', 'writer', 'contributor'];

/** One name of a byline: who (in the register, where known), as what. */
export const bylineEntrySchema = z.strictObject({
  contributorId: idSchema.nullable(), name: z.string().max(200).refine((name) => name.trim() !== '', 'empty'), role: roleSchema,
});
export type BylineEntry = z.infer<typeof bylineEntrySchema>;

/** As written: `${agency}, ${place}${separator}`, either half alone without the comma. The separator has its spaces. */
export const datelineSchema = z.strictObject({
  agency: z.string().nullable(), place: z.string().nullable(), separator: z.string(),
});
export type Dateline = z.infer<typeof datelineSchema>;

/** `auto` follows the byline by the house style's pattern; `written` stays as it is; `none` is no credit line. */
export const creditLineSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('auto') }),
  z.strictObject({ kind: z.literal('written'), text: z.string() }),
  z.strictObject({ kind: z.literal('none') }),
]);
export type CreditLine = z.infer<typeof creditLineSchema>;

/** ISO 8601 with an offset or Z, for example 2026-11-23T10:42:00.000Z. */
export const timestampSchema = z.iso.datetime({ offset: true });

export const correctionSchema = z.strictObject({
  id: idSchema, kind: z.enum(['correction', 'clarification', 'update', 'refile', 'withdrawal']),
  text: z.string(), at: timestampSchema,
});

export const fieldsSchema = z.strictObject({
  headline: z.string().max(1000),
  /** True while the headline was made from the first sentence and no person has set one; such a headline is never exported as text. */
  headlineIsWorking: z.boolean(),
  standfirst: z.string(),
  /** Lower-case words joined by hyphens; empty: made from the headline on export. */
  slug: z.string().regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/).max(200),
  language: languageSchema,
  houseStyle: idSchema,
  dateline: datelineSchema.nullable(),
  byline: z.array(bylineEntrySchema),
  /** As the credit line names it ("Tribunnews.com"); empty: the house style's. */
  publisher: z.string(),
  /** Where the text was taken from ("Antara"), when it says so. */
  source: z.string(),
  /** Sign-off codes of those who worked on it ("chm", "ant"), in order. */
  initials: z.array(z.string().min(1)),
  creditLine: creditLineSchema,
  section: z.string(),
  tags: z.array(z.string().min(1)),
  /** IPTC media topic ids, for example medtop:11000000. */
  mediaTopics: z.array(z.string().regex(/^medtop:\d{8}$/)),
  stage: stageSchema,
  embargo: timestampSchema.nullable(),
  corrections: z.array(correctionSchema),
  /** Where the page will stand; empty: made from the house style's address, the section and the slug. */
  canonicalUrl: z.union([z.literal(''), urlSchema.refine((url) => isSafeUrl(url) && URL.canParse(url), { message: 'absoluteUrl' })]),
  publishedAt: timestampSchema.nullable(),
  /** What house rules are not to say again in this article; absent: everything is said. For the newsroom, not for readers. */
  ignoredHits: z.array(ignoredHitSchema).max(10_000).optional(),
  /** How many words the body is to have; absent or null: none in particular. For the newsroom. */
  wordGoal: z.int().min(1).max(1_000_000).nullable().optional(),
});
export type Fields = z.infer<typeof fieldsSchema>;
