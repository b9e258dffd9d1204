import { baseLanguage } from '../../shared/article/base-language.ts';
import { houseRuleSchema, type HouseRule } from '../../shared/house-rules/rule.ts';
import { slugFor } from '../../shared/article/slug.ts';

type Written = { readonly wrong: string; readonly right: string; readonly reason: string };

/**
 * A rule from what a person wrote, under an id that no other has.
 * @param language the house style's; the rule is for all its regions
 * @returns null where the words are none that can be found as whole words, or all of it is too long
 */
export function ownPair({ wrong, right, reason }: Written, language: string, taken: readonly string[]): HouseRule | null {
  const stem = `own.${slugFor(wrong).slice(0, 50) || 'word'}`;
  let id = stem;
  for (let count = 2; taken.includes(id); count += 1) id = `${stem}-${count}`;
  return houseRuleSchema.safeParse({
    id, kind: 'pairs', language: baseLanguage(language), severity: 'warning', reason: reason.trim(), pairs: [[wrong.trim(), right.trim()]],
  }).data ?? null;
}
