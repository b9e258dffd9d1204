import { z } from 'zod';
import { languageSchema } from '../article/language.ts';
import { patternProblem } from './pattern.ts';

/** Where a rule looks: the headline, the standfirst, and the kinds of blocks. */
export const PLACES = ['headline', 'standfirst', 'paragraph', 'heading', 'list', 'quote', 'pullQuote', 'figure', 'relatedLinks', 'table', 'embed', 'factBox'] as const;
export const placeSchema = z.enum(PLACES);
export type Place = z.infer<typeof placeSchema>;

const ruleId = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/);
const sentence = z.string().min(1).max(500);
/** Words begin and end with a letter or a digit, so that what is a whole word is clear. */
const words = z.string().max(200).regex(/^[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?$/u);

const ruleBase = {
  id: ruleId,
  /** BCP 47: of the articles that it is for, with all its regions where it names none. */
  language: languageSchema,
  severity: z.enum(['error', 'warning', 'hint']),
  /** Why: in the person's own words, or in each language of the screens. */
  reason: z.union([sentence, z.strictObject({ id: sentence, en: sentence })]),
  /** What people said is left as they said it. */
  notInQuotations: z.boolean().optional(),
  /** Capital and small letters count; without it they do not, and a suggestion takes those of what it replaces. */
  matchCase: z.boolean().optional(),
  /** Nowhere else; absent: everywhere. */
  places: z.array(placeSchema).min(1).optional(),
};

/** One rule of a house style, in one of three kinds. All look for whole words. */
export const houseRuleSchema = z.discriminatedUnion('kind', [
  /** Any of these words, with the same suggestions for each; none where a person has to think. */
  z.strictObject({ ...ruleBase, kind: z.literal('words'), words: z.array(words).min(1).max(1000), suggestions: z.array(z.string().max(200)).max(5) }),
  /** Wrong, right. */
  z.strictObject({ ...ruleBase, kind: z.literal('pairs'), pairs: z.array(z.tuple([words, z.string().max(200)])).min(1).max(1000) }),
  /** A regular expression (ECMAScript, u flag); the suggestion may name its groups: $1 to $9. null: none. */
  z.strictObject({
    ...ruleBase, kind: z.literal('pattern'), suggestion: z.string().max(200).nullable(),
    pattern: z.string().min(1).max(1000).superRefine((pattern, context) => {
      const problem = patternProblem(pattern);
      if (problem !== null) context.addIssue({ code: 'custom', message: problem });
    }),
  }),
]);
export type HouseRule = z.infer<typeof houseRuleSchema>;
export type Severity = HouseRule['severity'];
