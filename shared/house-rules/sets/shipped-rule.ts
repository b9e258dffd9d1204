import type { HouseRule } from '../rule.ts';

/** A rule that Redaksi comes with, and by what it is tested: a sentence that it finds something in, and one that it leaves alone. */
export type ShippedRule = { readonly rule: HouseRule; readonly finds: string; readonly spares: string };

type Severity = HouseRule['severity'];
/** Of Indonesian articles, in both languages of the screens. */
export type Reason = { readonly id: string; readonly en: string };
export type More = Pick<HouseRule, 'notInQuotations' | 'matchCase' | 'places'>;

/** "apotik:apotek perijinan:perizinan": what is wrong and what is right, a pair each; "_" stands for a space. */
function pairsOf(written: string): [string, string][] {
  return written.split(' ').map((pair) => {
    const [wrong = '', right = ''] = pair.replaceAll('_', ' ').split(':');
    return [wrong, right];
  });
}

/** Ids are the group and the first wrong word: "baku.apotik", "pisah.kerjasama". */
function idOf(group: string, word: string): string {
  return `${group}.${word.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}

export type PairLine = readonly [pairs: string, finds: string, spares: string];

/** A rule for each line; the first right word stands in the reason. */
export function pairRules(group: string, severity: Severity, reason: (right: string) => Reason, lines: readonly PairLine[], more: More = {}): ShippedRule[] {
  return lines.map(([written, finds, spares]) => {
    const pairs = pairsOf(written);
    const [[wrong, right] = ['', '']] = pairs;
    return { finds, spares, rule: { id: idOf(group, wrong), kind: 'pairs', language: 'id', severity, reason: reason(right), pairs, ...more } };
  });
}

export type PatternLine = readonly [id: string, pattern: string, suggestion: string | null, reason: Reason, finds: string, spares: string, more?: More];

export function patternRules(group: string, severity: Severity, lines: readonly PatternLine[]): ShippedRule[] {
  return lines.map(([name, pattern, suggestion, reason, finds, spares, more = {}]) => (
    { finds, spares, rule: { id: `${group}.${name}`, kind: 'pattern', language: 'id', severity, reason, pattern, suggestion, ...more } }));
}
