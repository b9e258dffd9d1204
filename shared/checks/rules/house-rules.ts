import { sentenceEnds } from '../../article/sentence-ends.ts';
import type { HouseHit } from '../../house-rules/house-hit.ts';
import { HouseChecker } from '../../house-rules/house-checker.ts';
import { ignoredKey } from '../../house-rules/ignored-hit.ts';
import { hitReason } from '../../messages/hit-reason.ts';
import { translator } from '../../messages/translate.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/**
 * What the house style's rules are against, by the finder that the writing screen has: one finding for each rule and the words that
 * it is against, at their first place, however many there are. A rule's reason may be in the words of a person, so each finding
 * has it for both languages of the screens.
 */
export const houseRules: Rule = ({ fields, body }, houseStyle, { ignoredAlways, houseChecker }) => {
  if (ignoredAlways === undefined) return [];
  const checker = houseChecker ?? new HouseChecker(houseStyle.rules, fields.language);
  const hits = checker.hits(fields, body, [...ignoredAlways, ...(fields.ignoredHits ?? [])]);
  const alike = Map.groupBy(hits, ({ ruleId, matched }) => ignoredKey({ ruleId, text: matched }));
  return [...alike.values()].flatMap(([first, ...others]) => (first ? [findingOf(first, 1 + others.length, checker)] : []));
};

function findingOf(hit: HouseHit, places: number, checker: HouseChecker): Finding {
  const { ruleId, severity, field, blockId, matched, suggestions: [suggestion] } = hit;
  const [reasonId, reasonEn] = [asSentence(hitReason(hit, checker, translator('id'), 'id')), asSentence(hitReason(hit, checker, translator('en'), 'en'))];
  // Many a reason has what to write, in quotation marks; bare, the same letters may be a part of any word.
  const isSaid = suggestion === undefined || (suggestion !== '' && [reasonId, reasonEn].every((reason) => reason.includes(`“${suggestion}”`)));
  const advice = isSaid ? 'none' : suggestion === '' ? 'remove' : 'replace';
  return {
    code: 'houseRule', severity, field, blockId,
    details: { ruleId, matched, places, advice, suggestion: suggestion ?? '', reasonId, reasonEn },
  };
}

/** More is said behind it. */
function asSentence(reason: string): string {
  const last = [...sentenceEnds(reason)].at(-1);
  return last && last.index + last.mark.length === reason.trimEnd().length ? reason : `${reason.trimEnd()}.`;
}
