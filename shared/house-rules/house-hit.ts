import type { TextHit } from './check-text.ts';

export type TextPlace = { readonly field: 'headline' | 'standfirst'; readonly blockId: null } | { readonly field: null; readonly blockId: string };

/** Something in an article that a rule is against, or that the article writes in two ways. */
export type HouseHit = TextHit & TextPlace & {
  /** Which of the block's runs of words (`TextParts`); 0 in a field. */
  readonly part: number;
  /** The whole text that it stands in. */
  readonly within: string;
  /** How often the usual form is written, where the article is at odds with itself; null for a rule's hit. */
  readonly usual: number | null;
};

/** Whether they say the same of the same places. @param before of the same rules */
export function isSameHits(before: readonly HouseHit[], after: readonly HouseHit[]): boolean {
  return before.length === after.length && before.every((hit, at) => {
    const other = after[at];
    return other !== undefined && PARTS.every((part) => hit[part] === other[part]) && hit.suggestions.join('\n') === other.suggestions.join('\n');
  });
}

const PARTS = ['blockId', 'field', 'part', 'from', 'to', 'ruleId', 'severity', 'matched', 'usual', 'within'] as const;
