import type { CompiledRules } from './compile.ts';
import { findPhrases } from './find-phrases.ts';
import { keepCase } from './letter-case.ts';
import { fillIn } from './pattern.ts';
import type { HouseRule, Place, Severity } from './rule.ts';
import { addressSpans, quotationSpans, touches, type Span } from './spans.ts';

/** Something in a text that a rule is against. Offsets are UTF-16 units. */
export type TextHit = {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly from: number;
  readonly to: number;
  readonly matched: string;
  /** What could stand there instead, the best first; may be empty. */
  readonly suggestions: readonly string[];
};

export type CheckedText = { readonly text: string; readonly place: Place; readonly isQuotation: boolean; readonly foreign?: readonly Span[] };

/** In UTF-16 units; what a text has beyond this is not looked at, so that no rule can hold up the typing. */
const LONGEST = 10_000;

/** What the rules are against in one text, by place; of several that touch each other, the first and longest. */
export function checkText(compiled: CompiledRules, { text: whole, place, isQuotation, foreign = [] }: CheckedText): TextHit[] {
  const text = whole.slice(0, LONGEST);
  const hits = [...phraseHits(compiled, text), ...patternHits(compiled, text)];
  if (hits.length === 0) return [];
  const addresses = addressSpans(text);
  const quotations = quotationSpans(text);
  const counts = ({ ruleId, from, to }: TextHit): boolean => {
    const rule = compiled.rules.get(ruleId);
    if (!rule || touches(addresses, from, to) || touches(foreign, from, to) || (rule.places && !rule.places.includes(place))) return false;
    return !rule.notInQuotations || (!isQuotation && !touches(quotations, from, to));
  };
  return apart(hits.filter(counts));
}

function phraseHits({ phrases }: CompiledRules, text: string): TextHit[] {
  return findPhrases(text, phrases).map(({ phrase: { rule, suggestions }, from, to, ending }) => hitOf(rule, text, from, to, suggestions.map((one) => one + ending)));
}

function patternHits({ patterns }: CompiledRules, text: string): TextHit[] {
  return patterns.flatMap(({ rule, expression, suggestion }) => [...text.matchAll(expression)].filter(([matched]) => matched !== '').map((match) => (
    hitOf(rule, text, match.index, match.index + match[0].length, suggestion === null ? [] : [fillIn(suggestion, match)]))));
}

function hitOf(rule: HouseRule, text: string, from: number, to: number, suggestions: readonly string[]): TextHit {
  const matched = text.slice(from, to);
  const cased = rule.matchCase ? suggestions : suggestions.map((one) => keepCase(text, from, matched, one));
  return { ruleId: rule.id, severity: rule.severity, from, to, matched, suggestions: cased.filter((one) => one !== matched) };
}

/** By place, without those that overlap an earlier or longer one. */
export function apart<H extends { readonly from: number; readonly to: number }>(hits: readonly H[]): H[] {
  const kept: H[] = [];
  for (const hit of [...hits].sort((one, other) => one.from - other.from || other.to - one.to)) {
    const last = kept.at(-1);
    if (!last || hit.from >= last.to) kept.push(hit);
  }
  return kept;
}
