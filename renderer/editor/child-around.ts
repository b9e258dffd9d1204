/** The child of a body that a place of the page is in. @returns null for the body itself, and for what is not in it */
export function childAround(body: Element, node: Node | null): Element | null {
  let around = node;
  while (around && around.parentNode !== body) around = around.parentNode;
  return around instanceof Element ? around : null;
}
