import { newId } from '../../../shared/article/id.ts';
import type { CardBlock } from '../nodes/card-node.ts';

/** The cards that a person can add; the others come with an import and are kept. */
export const CARD_KINDS = ['pullQuote', 'figure', 'relatedLinks', 'rule'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

export function newCard(kind: CardKind): CardBlock {
  const id = newId();
  switch (kind) {
    case 'pullQuote': return { type: 'pullQuote', id, children: [] };
    case 'figure': return { type: 'figure', id, image: null, alt: '', caption: '', credit: '' };
    case 'relatedLinks': return { type: 'relatedLinks', id, label: null, items: [] };
    case 'rule': return { type: 'rule', id };
  }
}
