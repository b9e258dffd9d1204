import { baseLanguage } from '../article/base-language.ts';
import type { Block } from '../article/block.ts';
import type { Fields } from '../article/fields.ts';
import { checkBlock } from './check-block.ts';
import { apart, checkText, type TextHit } from './check-text.ts';
import { compileRules, type CompiledRules } from './compile.ts';
import { abbreviations } from './consistency/abbreviations.ts';
import { compounds } from './consistency/compounds.ts';
import { FormIndex } from './consistency/form-index.ts';
import { namePairs, namesInOrder } from './consistency/names.ts';
import { similarNames } from './consistency/similar-names.ts';
import { twoWays } from './consistency/two-ways.ts';
import type { ConsistencyRule, WrittenForm } from './consistency/written-form.ts';
import type { HouseHit, TextPlace } from './house-hit.ts';
import type { HouseRules } from './house-rules.ts';
import { ignoredKey, type IgnoredHit } from './ignored-hit.ts';
import { keepCase } from './letter-case.ts';
import type { HouseRule } from './rule.ts';
import { consistencyInForce, rulesFor, rulesInForce } from './rule-sets.ts';

type CheckedFields = Pick<Fields, 'headline' | 'standfirst'>;
/** What one text says for itself: what rules are against, and what the rest of the article may write in another way. */
type Seen = { readonly part: number; readonly text: string; readonly hits: readonly TextHit[]; readonly forms: readonly WrittenForm[]; readonly pairs: readonly WrittenForm[] };
type TextHitAtOdds = TextHit & { readonly usual: number };

/**
 * The rules of one house style for articles in one language. What a block says is remembered for as long as the block
 * object lives, so that a keystroke costs its own block.
 */
export class HouseChecker {
  readonly #compiled: CompiledRules;
  readonly #consistency: readonly ConsistencyRule[];
  readonly #language: string;
  readonly #isIndonesian: boolean;
  readonly #blocks = new WeakMap<Block, readonly Seen[]>();
  readonly #fields = new Map<keyof CheckedFields, Seen>();
  /** What the forms of the article are compared by: of the texts that were looked at last. */
  readonly #indexed = new Set<Seen>();
  readonly #forms = new FormIndex<Seen>();
  readonly #pairs = new FormIndex<Seen>();

  constructor(rules: HouseRules, language: string) {
    this.#compiled = compileRules(rulesFor(rulesInForce(rules), language));
    this.#consistency = consistencyInForce(rules);
    this.#language = language;
    this.#isIndonesian = baseLanguage(language) === 'id';
  }

  /** null for what is found by comparing the article with itself. */
  rule(id: string): HouseRule | null {
    return this.#compiled.rules.get(id) ?? null;
  }

  /** In the order of the article, without what is ignored. */
  hits(fields: CheckedFields, body: readonly Block[], ignored: readonly IgnoredHit[]): HouseHit[] {
    const places = new Map<Seen, TextPlace>();
    for (const field of ['headline', 'standfirst'] as const) places.set(this.#field(field, fields[field]), { field, blockId: null });
    for (const block of body) for (const seen of this.look(block)) places.set(seen, { field: null, blockId: block.id });
    for (const seen of this.#indexed) if (!places.has(seen)) this.#forget(seen);
    const isIgnored = new Set(ignored.map(ignoredKey));
    const atOdds = this.#atOdds([...places.keys()]);
    return [...places].flatMap(([seen, place]) => {
      const found = atOdds.get(seen);
      if (!found && seen.hits.length === 0) return [];
      const ofRules = seen.hits.map((hit) => ({ ...hit, usual: null }));
      return apart([...ofRules, ...(found ?? [])]).filter(({ ruleId, matched }) => !isIgnored.has(ignoredKey({ ruleId, text: matched })))
        .map((hit): HouseHit => ({ ...hit, ...place, part: seen.part, within: seen.text }));
    });
  }

  #field(field: keyof CheckedFields, text: string): Seen {
    const before = this.#fields.get(field);
    if (before?.text === text) return this.#remember(before);
    const seen = this.#seen(text, 0, checkText(this.#compiled, { text, place: field, isQuotation: false }), field === 'headline');
    this.#fields.set(field, seen);
    return this.#remember(seen);
  }

  /** Looks at one block, once: a caller with a long body may do so a stretch at a time, before it asks for `hits`. */
  look(block: Block): readonly Seen[] {
    const before = this.#blocks.get(block);
    if (before) return before.map((seen) => this.#remember(seen));
    const seen = checkBlock(this.#compiled, block, this.#language).map(({ text, part, hits }) => this.#seen(text, part, hits, block.type === 'heading'));
    this.#blocks.set(block, seen);
    return seen.map((one) => this.#remember(one));
  }

  #remember(seen: Seen): Seen {
    if (this.#indexed.has(seen)) return seen;
    this.#indexed.add(seen);
    this.#forms.add(seen, seen.forms);
    this.#pairs.add(seen, seen.pairs);
    return seen;
  }

  #forget(seen: Seen): void {
    this.#indexed.delete(seen);
    this.#forms.remove(seen.forms);
    this.#pairs.remove(seen.pairs);
  }

  #seen(text: string, part: number, hits: readonly TextHit[], isHeading: boolean): Seen {
    const looks = (rule: ConsistencyRule): boolean => this.#consistency.includes(rule);
    const forms = [
      ...(looks('consistency.name') ? namesInOrder(text, isHeading) : []),
      ...(looks('consistency.abbreviation') ? abbreviations(text) : []),
      ...(looks('consistency.compound') && this.#isIndonesian ? compounds(text) : []),
    ];
    return { text, part, hits, forms, pairs: looks('consistency.name') ? namePairs(text, isHeading) : [] };
  }

  /** Where the article writes something in two ways, by the text that it stands in. @param texts in the order of the article */
  #atOdds(texts: readonly Seen[]): Map<Seen, TextHitAtOdds[]> {
    const similar = similarNames(this.#pairs.keys()).map((names) => names.flatMap((name) => this.#pairs.members(name)));
    const groups = [...this.#forms.atOdds(), ...similar];
    const found = new Map<Seen, TextHitAtOdds[]>();
    if (groups.length === 0) return found;
    const order = new Map(texts.map((seen, index) => [seen, index]));
    for (const group of groups) {
      group.sort((one, other) => (order.get(one.owner) ?? 0) - (order.get(other.owner) ?? 0) || one.form.from - other.form.from);
      for (const { found: { form: { ruleId, from, to }, owner: seen }, usual, count } of twoWays(group)) {
        // Where most of the article writes what a rule is against, the rule says so, and the rarer form is the right one.
        if (checkText(this.#compiled, { text: usual, place: 'paragraph', isQuotation: false }).length > 0) continue;
        const matched = seen.text.slice(from, to);
        const severity = ruleId === 'consistency.name' ? 'warning' : 'hint';
        found.set(seen, [...(found.get(seen) ?? []), { ruleId, severity, from, to, matched, suggestions: [keepCase(seen.text, from, matched, usual)], usual: count }]);
      }
    }
    return found;
  }
}
