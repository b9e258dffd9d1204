import { expect, it } from 'vitest';
import { checkText, type TextHit } from '../../check-text.ts';
import { compileRules } from '../../compile.ts';
import { houseRuleSchema } from '../../rule.ts';
import { eyd } from './eyd.ts';

const all = compileRules(eyd.map(({ rule }) => rule));
const hits = (text: string, compiled = all): TextHit[] => checkText(compiled, { text, place: 'paragraph', isQuotation: false });

it('has at least 150 rules, each with an id of its own and a reason in both languages', () => {
  expect(eyd.length).toBeGreaterThanOrEqual(150);
  expect(eyd.map(({ rule: { id } }) => id).filter((id, index, ids) => ids.indexOf(id) !== index)).toEqual([]);
  for (const { rule } of eyd) {
    expect(houseRuleSchema.safeParse(rule).error).toBeUndefined();
    expect(Object.values(rule.reason)).toHaveLength(2);
  }
});

it.each(eyd.map((one) => [one.rule.id, one] as const))('%s finds what it is for, and leaves alone what it is not for', (id, { rule, finds, spares }) => {
  const alone = compileRules([rule]);
  expect(hits(finds, alone).map(({ ruleId }) => ruleId)).toContain(id);
  expect(hits(finds).map(({ ruleId }) => ruleId)).toContain(id);
  expect(hits(spares)).toEqual([]);
});

it('finds every word of every pair, and what it suggests is right by all rules', () => {
  for (const { rule } of eyd) {
    if (rule.kind !== 'pairs') continue;
    for (const [wrong, right] of rule.pairs) {
      expect(hits(`Kata mereka ${wrong} begitu.`).map(({ ruleId, suggestions }) => [ruleId, ...suggestions])).toEqual([[rule.id, right]]);
      expect(hits(`Kata mereka ${right} begitu.`)).toEqual([]);
    }
  }
});

it('what a rule suggests for its own sentence is right by all rules', () => {
  for (const { rule, finds } of eyd) {
    const [hit] = hits(finds, compileRules([rule]));
    const [suggestion] = hit?.suggestions ?? [];
    if (!hit || suggestion === undefined) continue;
    const corrected = finds.slice(0, hit.from) + suggestion + finds.slice(hit.to);
    expect([rule.id, corrected, hits(corrected).filter(({ from, to }) => from < hit.from + suggestion.length && hit.from < to)]).toEqual([rule.id, corrected, []]);
  }
});
