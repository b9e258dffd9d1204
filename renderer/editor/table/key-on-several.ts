/**
 * What a key without modifiers does while several cells are selected: takes their words away, ends the selection, ends it and writes in the cell
 * that it began in, as an input method does too; null where it is none of the table's.
 */
export function keyOnSeveral({ key, keyCode }: Pick<KeyboardEvent, 'key' | 'keyCode'>): 'clear' | 'end' | 'write' | null {
  if (key === 'Delete' || key === 'Backspace') return 'clear';
  if (key === 'Enter') return 'end';
  // The code of whatever an input method takes for itself (UI Events, 7.3.1).
  return key.length === 1 || key === 'Process' || key === 'Dead' || keyCode === 229 ? 'write' : null;
}
