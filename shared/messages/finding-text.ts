import type { Finding } from '../checks/finding.ts';
import { houseRuleWords } from './house-rule-words.ts';
import { isMessageKey, type Translate } from './translate.ts';

/** What a check has to say, in the language of the screens. */
export function findingText(translate: Translate, { code, details }: Pick<Finding, 'code' | 'details'>): string {
  const key = `check.${code}`;
  if (!isMessageKey(key)) return code;
  return translate(key, code === 'houseRule' ? { ...details, ...houseRuleWords(translate, details) } : details);
}
