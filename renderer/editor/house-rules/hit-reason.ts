import type { HouseChecker } from '../../../shared/house-rules/house-checker.ts';
import type { HouseHit } from '../../../shared/house-rules/house-hit.ts';
import type { Language } from '../../../shared/messages/language.ts';
import { isMessageKey, type Translate } from '../../../shared/messages/translate.ts';

/** Why something was found: the rule's reason in the language of the screens, or what the article itself mostly writes. */
export function hitReason(hit: HouseHit, checker: HouseChecker, translate: Translate, language: Language): string {
  const reason = checker.rule(hit.ruleId)?.reason;
  if (reason !== undefined) return typeof reason === 'string' ? reason : reason[language];
  const key = `houseRules.${hit.ruleId}`;
  return isMessageKey(key) ? translate(key, { usual: hit.suggestions[0] ?? '', count: hit.usual }) : hit.ruleId;
}
