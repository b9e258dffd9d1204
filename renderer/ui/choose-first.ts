import type { KeyboardEvent } from 'react';

const CHOICE = '[role="menuitem"], [role="menuitemradio"]';

/**
 * Enter in the field of a list that is searched chooses the first of what is left. React Aria points at the first only when
 * typing has left out others, so that a list which held nothing else from the start would not answer.
 */
export function chooseFirst(event: KeyboardEvent<HTMLInputElement>): void {
  const { currentTarget: field } = event;
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || field.value.trim() === '' || field.getAttribute('aria-activedescendant')) return;
  field.closest('[role="dialog"]')?.querySelector<HTMLElement>(CHOICE)?.click();
}
