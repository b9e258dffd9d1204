/** How long the pictures of a page are waited for, in milliseconds. */
const WAIT_FOR_PICTURES_MS = 10_000;

let shown: HTMLIFrameElement | null = null;

/**
 * Prints a page of our own by the browser's dialog: it is laid into a frame out of sight, in which nothing runs.
 * @param address of a page that is served to be printed: only such a one has an origin, so that it can be asked to print
 * @throws where the page cannot be had
 */
export async function printPage(address: string): Promise<void> {
  shown?.remove();
  const frame = document.createElement('iframe');
  shown = frame;
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // With a size, as what has none is printed empty; and beside the window.
  Object.assign(frame.style, { position: 'fixed', insetInlineStart: '-200vw', inlineSize: '800px', blockSize: '600px', border: '0' });
  frame.src = address;
  const loaded = new Promise((resolve) => { frame.onload = resolve; });
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  const window = frame.contentWindow;
  if (!page || !window) {
    frame.remove();
    throw new Error('The page to print did not come');
  }
  for (const picture of page.images) picture.loading = 'eager';
  await Promise.race([
    Promise.allSettled([...page.images].map((picture) => picture.decode())),
    new Promise((resolve) => { setTimeout(resolve, WAIT_FOR_PICTURES_MS); }),
  ]);
  // The dialog lives off the frame, which goes with the next one that is printed; the keyboard stays where it is.
  window.print();
}

/** The address of an article's page as it is served to be printed. @param houseStyle null: the article's own */
export function printedPageAddress(articleId: string, houseStyle: string | null): string {
  const address = new URL(`preview/${articleId}/`, document.baseURI);
  address.searchParams.set('print', '1');
  if (houseStyle !== null) address.searchParams.set('houseStyle', houseStyle);
  return address.href;
}
