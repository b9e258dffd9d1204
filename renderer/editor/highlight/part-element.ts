/**
 * The element that shows one of a block's runs of words (`TextParts`), in the body as it is on screen.
 * @param block the element of a top-level node; cards name their runs by `data-part`
 * @returns null where the run is not on screen as text of its own
 */
export function partElement(block: Element, part: number): Element | null {
  if (block.matches('.card')) return block.querySelector(`[data-part="${part}"]`) ?? boxPart(block, part);
  if (block.matches('ul, ol')) {
    const items = ownItems(block);
    return items[part] ?? noteElement(block, part - items.length);
  }
  return part === 0 ? block : noteElement(block, part - (block.matches('blockquote') ? 2 : 1));
}

/** What a box says stands in an editor of its own, behind the title. */
function boxPart(card: Element, part: number): Element | null {
  const box = card.querySelector('[data-box]');
  if (!box) return null;
  const runs = [...box.children].flatMap((block) => (block.matches('ul, ol') ? ownItems(block) : [block]));
  return runs[part - 1] ?? noteElement(card, part - 1 - runs.length);
}

/** A note's words stand in the list below the body, and behind it in the form where they are written. */
function noteElement(block: Element, index: number): Element | null {
  const id = block.querySelectorAll<HTMLElement>('[data-note]')[index]?.dataset['note'];
  return id === undefined ? null : [...document.querySelectorAll(`[data-note-words="${CSS.escape(id)}"]`)].at(-1) ?? null;
}

/** A nested list lies in an item of its own, which has no words. */
function ownItems(list: Element): Element[] {
  return [...list.querySelectorAll('li')].filter((item) => !item.firstElementChild?.matches('ul, ol'));
}

export function isTextField(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return element.matches('input, textarea');
}
