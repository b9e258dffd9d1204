import type { HouseChecker } from '../house-rules/house-checker.ts';
import type { HouseHit } from '../house-rules/house-hit.ts';
import type { Language } from './language.ts';
import { isMessageKey, type Translate } from './translate.ts';

/** Why something was found: the rule's reason in the language of the screens, or what the article itself mostly writes. */
export function hitReason(hit: HouseHit, checker: HouseChecker, translate: Translate, language: Language): string {
  const reason = checker.rule(hit.ruleId)?.reason;
  if (reason !== undefined) return typeof reason === 'string' ? reason : reason[language];
  return oddReason(translate, hit.ruleId, hit.suggestions[0] ?? '', hit.usual);
}

/** What an article that is at odds with itself mostly writes. @param count how often it writes `usual` */
export function oddReason(translate: Translate, ruleId: string, usual: string, count: number | null): string {
  const key = `houseRules.${ruleId}`;
  return isMessageKey(key) ? translate(key, { usual, count }) : ruleId;
}
