/**
 * The element that shows one of a block's runs of words (`TextParts`), in the body as it is on screen.
 * @param block the element of a top-level node; cards name their runs by `data-part`
 * @returns null where the run is not on screen as text of its own
 */
export function partElement(block: Element, part: number): Element | null {
  if (block.matches('ul, ol')) return ownItems(block)[part] ?? null;
  if (block.matches('.card')) return block.querySelector(`[data-part="${part}"]`);
  return part === 0 ? block : null;
}

/** A nested list lies in an item of its own, which has no words. */
function ownItems(list: Element): Element[] {
  return [...list.querySelectorAll('li')].filter((item) => !item.firstElementChild?.matches('ul, ol'));
}

export function isTextField(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return element.matches('input, textarea');
}
