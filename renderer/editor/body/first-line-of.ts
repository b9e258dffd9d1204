/** In pixels: as high as a line of the tallest heading, and less than a small card. */
const LINE = 32;

/** The top of a block in the window, so that a menu below it stands near where a long block begins. */
export function firstLineOf(element: HTMLElement): DOMRect {
  const { left, top, width, height } = element.getBoundingClientRect();
  return new DOMRect(left, top, width, Math.min(height, LINE));
}
