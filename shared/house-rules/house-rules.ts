import { z } from 'zod';
import { houseRuleSchema } from './rule.ts';

export const SET_NAMES = ['id-eyd', 'consistency'] as const;

/** What a house style says about its rules. */
export const houseRulesSchema = z.strictObject({
  /** Those that Redaksi comes with, switched on by name. */
  sets: z.array(z.enum(SET_NAMES)),
  /** Ids of rules of those sets that are switched off. */
  off: z.array(z.string().max(64)),
  /** The house's own; they come first. */
  own: z.array(houseRuleSchema).max(2000).superRefine((own, context) => {
    const seen = new Set<string>();
    own.forEach(({ id }, index) => {
      if (seen.has(id)) context.addIssue({ code: 'custom', message: 'duplicateRuleId', path: [index, 'id'] });
      seen.add(id);
    });
  }),
});
export type HouseRules = z.infer<typeof houseRulesSchema>;

/** Of a house style that says nothing about rules: none. */
export const NO_RULES: HouseRules = { sets: [], off: [], own: [] };
