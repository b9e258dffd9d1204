import { CONSISTENCY_RULES, type ConsistencyRule } from './consistency/written-form.ts';
import type { HouseRule } from './rule.ts';
import { eyd } from './sets/eyd/eyd.ts';
import type { HouseRules } from './house-rules.ts';

/** What Redaksi comes with, by the name under which a house style switches it on. */
export const RULE_SETS = { 'id-eyd': eyd.map(({ rule }) => rule) } as const satisfies Record<string, readonly HouseRule[]>;

/** By the id of a rule that Redaksi comes with: a sentence that it finds something in. */
export const RULE_EXAMPLES: ReadonlyMap<string, string> = new Map(eyd.map(({ rule, finds }) => [rule.id, finds]));

/** The rules that a house style has, whatever their language, without those that are switched off. */
export function rulesInForce({ sets, off, own }: HouseRules): HouseRule[] {
  const shipped = sets.flatMap((set): readonly HouseRule[] => (set === 'consistency' ? [] : RULE_SETS[set]));
  return [...own, ...shipped].filter(({ id }) => !off.includes(id));
}

export function consistencyInForce({ sets, off }: HouseRules): ConsistencyRule[] {
  return sets.includes('consistency') ? CONSISTENCY_RULES.filter((id) => !off.includes(id)) : [];
}

/** Those for articles in a language: "id" is also for "id-ID". */
export function rulesFor(rules: readonly HouseRule[], language: string): HouseRule[] {
  const asked = language.toLowerCase();
  return rules.filter((rule) => asked === rule.language.toLowerCase() || asked.startsWith(`${rule.language.toLowerCase()}-`));
}
