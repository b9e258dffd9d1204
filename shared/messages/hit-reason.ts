import type { HouseChecker } from '../house-rules/house-checker.ts';
import type { HouseHit } from '../house-rules/house-hit.ts';
import type { Language } from './language.ts';
import { isMessageKey, type Translate } from './translate.ts';

/** Why something was found: the rule's reason in the language of the screens, or what the article itself mostly writes. */
export function hitReason(hit: HouseHit, checker: HouseChecker, translate: Translate, language: Language): string {
  const reason = checker.rule(hit.ruleId)?.reason;
  if (reason !== undefined) return typeof reason === 'string' ? reason : reason[language];
  const key = `houseRules.${hit.ruleId}`;
  return isMessageKey(key) ? translate(key, { usual: hit.suggestions[0] ?? '', count: hit.usual }) : hit.ruleId;
}
