import { isSelectionCapturedInDecoratorInput } from 'lexical';

/** What a paste brings; null for what is none. */
export function transferOf(event: unknown): DataTransfer | null {
  return event instanceof ClipboardEvent ? event.clipboardData : null;
}

/** Whether it happens in a field of a card, which is not the body's to answer. */
export function isInCard(event: Event): boolean {
  return event.target instanceof Node && isSelectionCapturedInDecoratorInput(event.target);
}
