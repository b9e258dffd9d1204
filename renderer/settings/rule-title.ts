import type { HouseRule } from '../../shared/house-rules/rule.ts';
import type { Language } from '../../shared/messages/language.ts';

/** In pairs or words. */
const MOST = 3;

/** What a rule is about, in a line. @param example a sentence that an expression finds something in */
export function ruleTitle(rule: HouseRule, example?: string): string {
  switch (rule.kind) {
    case 'pairs': return shortened(rule.pairs.map(([wrong, right]) => `${wrong} → ${right}`));
    case 'words': return shortened(rule.words);
    case 'pattern': return example ?? rule.pattern;
  }
}

export function reasonText({ reason }: HouseRule, language: Language): string {
  return typeof reason === 'string' ? reason : reason[language];
}

function shortened(parts: readonly string[]): string {
  return parts.slice(0, MOST).join(', ') + (parts.length > MOST ? ' …' : '');
}
