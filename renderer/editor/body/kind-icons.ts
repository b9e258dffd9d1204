import { Heading2, Heading3, Heading4, ImagePlus, Images, List, ListChecks, ListOrdered, Minus, Newspaper, NotebookText, Pilcrow, Quote, Table, TextQuote, type LucideIcon } from 'lucide-react';
import type { TextKind } from '../../../shared/article/block-kind.ts';
import type { CardKind } from './new-card.ts';

export const KIND_ICONS: Readonly<Record<TextKind | CardKind, LucideIcon>> = {
  paragraph: Pilcrow, heading2: Heading2, heading3: Heading3, heading4: Heading4, bullet: List, number: ListOrdered, check: ListChecks,
  quote: Quote, pullQuote: TextQuote, figure: ImagePlus, gallery: Images, table: Table, relatedLinks: Newspaper, factBox: NotebookText, rule: Minus,
};
