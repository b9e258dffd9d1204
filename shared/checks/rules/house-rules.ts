import type { HouseHit } from '../../house-rules/house-hit.ts';
import { HouseChecker } from '../../house-rules/house-checker.ts';
import { ignoredKey } from '../../house-rules/ignored-hit.ts';
import type { HouseRule } from '../../house-rules/rule.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/**
 * What the house style's rules are against, by the finder that the writing screen has: one finding for each rule and the words that
 * it is against, at their first place, however many there are.
 */
export const houseRules: Rule = ({ fields, body }, houseStyle, { ignoredAlways, houseChecker }) => {
  if (ignoredAlways === undefined) return [];
  const checker = houseChecker ?? new HouseChecker(houseStyle.rules, fields.language);
  const hits = checker.hits(fields, body, [...ignoredAlways, ...(fields.ignoredHits ?? [])]);
  const alike = Map.groupBy(hits, ({ ruleId, matched }) => ignoredKey({ ruleId, text: matched }));
  return [...alike.values()].flatMap(([first, ...others]) => (first ? [findingOf(first, 1 + others.length, checker)] : []));
};

/** Its details have a `suggestion` where there is one (empty: leave it out), and what messages/house-rule-words.ts takes the reason from. */
function findingOf(hit: HouseHit, places: number, checker: HouseChecker): Finding {
  const { ruleId, severity, field, blockId, matched, usual, suggestions: [suggestion] } = hit;
  const why = usual === null ? reasonOf(checker.rule(ruleId)) : { usual };
  return { code: 'houseRule', severity, field, blockId, details: { ruleId, matched, places, ...(suggestion === undefined ? {} : { suggestion }), ...why } };
}

/** As the rule has it: in the words of a person for every screen, or in each language of the screens. */
function reasonOf(rule: HouseRule | null): Finding['details'] {
  const reason = rule?.reason ?? '';
  return typeof reason === 'string' ? { reasonId: reason, reasonEn: reason } : { reasonId: reason.id, reasonEn: reason.en };
}
