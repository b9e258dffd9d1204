import { newId } from '../../../shared/article/id.ts';
import { newTable } from '../../../shared/article/table/new-table.ts';
import type { CardBlock } from '../nodes/card-node.ts';

/** The cards that a person can add at once, in the order in which they are offered; for an embed the address is asked first. */
export const CARD_KINDS = ['pullQuote', 'figure', 'gallery', 'table', 'relatedLinks', 'factBox', 'rule'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

export function newCard(kind: CardKind): CardBlock {
  const id = newId();
  switch (kind) {
    case 'pullQuote': return { type: 'pullQuote', id, children: [] };
    case 'figure': return { type: 'figure', id, image: null, alt: '', caption: '', credit: '' };
    case 'gallery': return { type: 'gallery', id, pictures: [], caption: '' };
    case 'table': return newTable(id);
    case 'relatedLinks': return { type: 'relatedLinks', id, label: null, items: [] };
    case 'factBox': return { type: 'factBox', id, title: '', body: [{ type: 'paragraph', id: newId(), children: [] }] };
    case 'rule': return { type: 'rule', id };
  }
}
