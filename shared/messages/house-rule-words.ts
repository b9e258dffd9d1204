import { sentenceEnds } from '../article/sentence-ends.ts';
import type { Finding } from '../checks/finding.ts';
import { oddReason } from './hit-reason.ts';
import type { Translate } from './translate.ts';

/** The words of a finding of the house rules: its reason, a whole sentence, and how the suggestion is told behind it. */
export function houseRuleWords(translate: Translate, details: Finding['details']): { reason: string; advice: 'none' | 'remove' | 'replace' } {
  const { ruleId, suggestion, usual } = details;
  const told = typeof usual === 'number' ? oddReason(translate, String(ruleId), String(suggestion), usual) : translate('check.houseRule.reason', details);
  return { reason: asSentence(told), advice: adviceBeside(told, suggestion) };
}

/** Many a reason has what to write, in quotation marks; bare, the same letters may be a part of any word. */
function adviceBeside(reason: string, suggestion: Finding['details'][string] | undefined): 'none' | 'remove' | 'replace' {
  if (suggestion === undefined) return 'none';
  if (suggestion === '') return 'remove';
  return reason.includes(`“${suggestion}”`) ? 'none' : 'replace';
}

/** More is said behind it. */
function asSentence(reason: string): string {
  const last = [...sentenceEnds(reason)].at(-1);
  return last && last.index + last.mark.length === reason.trimEnd().length ? reason : `${reason.trimEnd()}.`;
}
