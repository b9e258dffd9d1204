/**
 * What a regular expression may cost. `source` matches the same, except that nothing repeats more than `MOST_REPEATS`
 * times where the author set no limit.
 */
export type BoundedPattern = {
  readonly source: string;
  /** In how many ways it may be tried at one place of a text, at most: an upper bound on the backtracking. */
  readonly ways: number;
  /** Of the longest match, in steps. */
  readonly length: number;
};

/** In place of no limit: longer than any word, number or run of spaces that a house rule is about. */
const MOST_REPEATS = 40;

const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-f]{4}|x[0-9a-f]{2}|c[a-z]|k<[^>]*>|\d+|[^])/iuy;
const CLASS = /\[(?:\\[^]|[^\]\\])*\]/uy;
const OPENING = /\((?:\?(?:[:=!]|<[=!]|<[^>]*>|[a-z]*(?:-[a-z]*)?:))?/uy;
const QUANTIFIER = /(?:(?<sign>[*+?])|\{(?<least>\d+)(?<open>,)?(?<most>\d*)\})(?<lazy>\??)/uy;
const CHARACTER = /[^]/uy;

const NOTHING: BoundedPattern = { source: '', ways: 1, length: 0 };

/**
 * Counts how a regular expression (valid under the u flag) can be tried. Ways multiply along a sequence, add up over
 * alternatives, and a repeated part has those of one round for every round and every number of rounds. What can take
 * exponential time has many, `(a+)+` more than there are atoms, and so the count is small only where matching is fast.
 */
export function boundPattern(pattern: string): BoundedPattern {
  let at = 0;
  const take = (expression: RegExp): RegExpExecArray | null => {
    expression.lastIndex = at;
    const match = expression.exec(pattern);
    if (match) at += match[0].length;
    return match;
  };
  const isAt = (sign: string): boolean => pattern[at] === sign;

  const atom = (): BoundedPattern => {
    const opening = isAt('(') ? take(OPENING) : null;
    if (opening) {
      const inner = alternatives();
      at += 1;
      return { ...inner, source: `${opening[0]}${inner.source})` };
    }
    const [source = ''] = take(isAt('\\') ? ESCAPE : isAt('[') ? CLASS : CHARACTER) ?? [];
    return { source, ways: 1, length: 1 };
  };

  const repeated = (part: BoundedPattern): BoundedPattern => {
    const quantifier = take(QUANTIFIER);
    if (!quantifier) return part;
    const { sign, least: given, open, most: limit, lazy = '' } = quantifier.groups ?? {};
    const least = sign === undefined ? Number(given) : sign === '+' ? 1 : 0;
    const isUnlimited = sign === '*' || sign === '+' || (open !== undefined && limit === '');
    const most = sign === '?' ? 1 : isUnlimited ? least + MOST_REPEATS : open === undefined ? least : Number(limit);
    return { source: `${part.source}{${least},${most}}${lazy}`, ways: (most - least + 1) * part.ways ** most, length: part.length * most };
  };

  const sequence = (): BoundedPattern => {
    let whole = NOTHING;
    while (at < pattern.length && !isAt('|') && !isAt(')')) {
      const part = repeated(atom());
      whole = { source: whole.source + part.source, ways: whole.ways * part.ways, length: whole.length + part.length };
    }
    return whole;
  };

  function alternatives(): BoundedPattern {
    let whole = sequence();
    while (isAt('|')) {
      at += 1;
      const other = sequence();
      whole = { source: `${whole.source}|${other.source}`, ways: whole.ways + other.ways, length: Math.max(whole.length, other.length) };
    }
    return whole;
  }

  return alternatives();
}
