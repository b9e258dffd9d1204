import type { Block } from '../article/block.ts';
import type { Fields } from '../article/fields.ts';
import { checkBlock } from './check-block.ts';
import { apart, checkText, type TextHit } from './check-text.ts';
import { compileRules, type CompiledRules } from './compile.ts';
import { abbreviations } from './consistency/abbreviations.ts';
import { compounds } from './consistency/compounds.ts';
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
type Placed = { readonly seen: Seen; readonly place: TextPlace };

/**
 * The rules of one house style for articles in one language. What a block says is remembered for as long as the block
 * object lives, so that a keystroke costs its own block.
 */
export class HouseChecker {
  readonly #compiled: CompiledRules;
  readonly #consistency: readonly ConsistencyRule[];
  readonly #isIndonesian: boolean;
  readonly #blocks = new WeakMap<Block, readonly Seen[]>();
  readonly #fields = new Map<keyof CheckedFields, Seen>();

  constructor(rules: HouseRules, language: string) {
    this.#compiled = compileRules(rulesFor(rulesInForce(rules), language));
    this.#consistency = consistencyInForce(rules);
    this.#isIndonesian = /^id(?:-|$)/i.test(language);
  }

  /** null for what is found by comparing the article with itself. */
  rule(id: string): HouseRule | null {
    return this.#compiled.rules.get(id) ?? null;
  }

  /** In the order of the article, without what is ignored. */
  hits(fields: CheckedFields, body: readonly Block[], ignored: readonly IgnoredHit[]): HouseHit[] {
    const texts: Placed[] = [
      ...(['headline', 'standfirst'] as const).map((field) => ({ seen: this.#field(field, fields[field]), place: { field, blockId: null } as const })),
      ...body.flatMap((block) => this.look(block).map((seen) => ({ seen, place: { field: null, blockId: block.id } as const }))),
    ];
    const isIgnored = new Set(ignored.map(ignoredKey));
    const atOdds = this.#atOdds(texts);
    return texts.flatMap(({ seen, place }) => {
      const ofRules = seen.hits.map((hit): HouseHit => ({ ...hit, ...place, part: seen.part, within: seen.text, usual: null }));
      return apart([...ofRules, ...(atOdds.get(seen) ?? [])]).filter(({ ruleId, matched }) => !isIgnored.has(ignoredKey({ ruleId, text: matched })));
    });
  }

  #field(field: keyof CheckedFields, text: string): Seen {
    const before = this.#fields.get(field);
    if (before?.text === text) return before;
    const seen = this.#seen(text, 0, checkText(this.#compiled, { text, place: field, isQuotation: false }), field === 'headline');
    this.#fields.set(field, seen);
    return seen;
  }

  /** Looks at one block, once: a caller with a long body may do so a stretch at a time, before it asks for `hits`. */
  look(block: Block): readonly Seen[] {
    const before = this.#blocks.get(block);
    if (before) return before;
    const seen = checkBlock(this.#compiled, block).map(({ text, part, hits }) => this.#seen(text, part, hits, block.type === 'heading'));
    this.#blocks.set(block, seen);
    return seen;
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

  /** Where the article writes something in two ways, by the text that it stands in. */
  #atOdds(texts: readonly Placed[]): Map<Seen, HouseHit[]> {
    const placed = (forms: readonly WrittenForm[], text: Placed): (WrittenForm & { text: Placed })[] => forms.map((form) => ({ ...form, text }));
    const forms = texts.flatMap((text) => placed(text.seen.forms, text));
    const pairs = similarNames(texts.flatMap((text) => placed(text.seen.pairs, text)));
    const found = new Map<Seen, HouseHit[]>();
    for (const { found: { ruleId, from, to, text: { seen, place } }, usual, count } of [...twoWays(forms), ...twoWays(pairs)]) {
      const matched = seen.text.slice(from, to);
      const severity = ruleId === 'consistency.name' ? 'warning' : 'hint';
      const suggestions = [keepCase(seen.text, from, matched, usual)];
      found.set(seen, [...(found.get(seen) ?? []), { ruleId, severity, from, to, matched, suggestions, ...place, part: seen.part, within: seen.text, usual: count }]);
    }
    return found;
  }
}
