import { wordPattern } from './pattern.ts';
import type { HouseRule } from './rule.ts';
import { normalGap, writtenWords } from './written-words.ts';

/** Words to be found one after the other. */
export type Phrase = {
  readonly rule: HouseRule;
  /** As the rule writes them. */
  readonly written: string;
  /** In small letters. */
  readonly words: readonly string[];
  /** Between each word and the next. */
  readonly gaps: readonly string[];
  readonly suggestions: readonly string[];
};
export type Pattern = { readonly rule: HouseRule; readonly expression: RegExp; readonly suggestion: string | null };

/** Rules made ready to search with: phrases by their first word, the longest first, and what needs a regular expression. */
export type CompiledRules = {
  readonly rules: ReadonlyMap<string, HouseRule>;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly patterns: readonly Pattern[];
};

export function compileRules(rules: readonly HouseRule[]): CompiledRules {
  const phrases = new Map<string, Phrase[]>();
  for (const phrase of rules.flatMap(phrasesOf)) {
    const [first = ''] = phrase.words;
    phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
  }
  for (const alike of phrases.values()) alike.sort((one, other) => other.words.length - one.words.length);
  const patterns = rules.flatMap((rule): Pattern[] => (rule.kind === 'pattern'
    ? [{ rule, expression: wordPattern(rule.pattern, rule.matchCase ?? false), suggestion: rule.suggestion }] : []));
  return { rules: new Map(rules.map((rule) => [rule.id, rule])), phrases, patterns };
}

function phrasesOf(rule: HouseRule): Phrase[] {
  switch (rule.kind) {
    case 'words': return rule.words.map((written) => phrase(rule, written, rule.suggestions));
    case 'pairs': return rule.pairs.map(([wrong, right]) => phrase(rule, wrong, [right]));
    case 'pattern': return [];
  }
}

function phrase(rule: HouseRule, written: string, suggestions: readonly string[]): Phrase {
  const found = writtenWords(written);
  const gaps = found.slice(1).map(({ from }, index) => normalGap(written.slice(found[index]?.to, from)));
  return { rule, written, words: found.map(({ lower }) => lower), gaps, suggestions };
}
