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
