import { DROPPED } from '../html/element.ts';

/** Elements that take what follows for their own, or that move it, until they end. */
const SWALLOWING = [...DROPPED, 'textarea', 'xmp', 'plaintext', 'listing', 'pre', 'select', 'table', 'math', 'button', 'marquee'];
const COUNTED = new RegExp(`<(/?)(${SWALLOWING.join('|')})(?=[\\s/>]|$)`, 'gi');
/** Elements of a phrase, which Markdown has no signs for. */
const PHRASE = /^<\/?(?:a|abbr|b|bdi|bdo|br|cite|code|del|dfn|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)(?=[\s/>])/i;
const TAG = /^<(\/?)([a-z][a-z0-9]*)/i;
const VOID = new Set(['br', 'img', 'wbr']);

/**
 * Whether HTML within Markdown may be given to the HTML reader as it is: whatever it opens of these, it ends. Else "the <script>
 * element" in a sentence would take the rest of the text with it.
 */
export function whole(html: string): boolean {
  const open = new Map<string, number>();
  if (html.includes('<!--') && !html.includes('-->', html.lastIndexOf('<!--'))) return false;
  for (const [, close, name = ''] of html.matchAll(COUNTED)) {
    const key = name.toLowerCase();
    open.set(key, (open.get(key) ?? 0) + (close === '' ? 1 : -1));
  }
  return [...open.values()].every((count) => count <= 0);
}

/** HTML within a line: elements of a phrase and comments; anything else is words about HTML. */
export function isPhrase(html: string): boolean {
  return PHRASE.test(html) || /^<!--/.test(html);
}

/** The ends of the elements that these tags open and do not end, so that a mark does not run on into the next paragraph. */
export function unclosed(tags: readonly string[]): string {
  const open: string[] = [];
  for (const tag of tags) {
    const [, close, name = ''] = TAG.exec(tag) ?? [];
    const key = name.toLowerCase();
    if (key === '' || VOID.has(key) || !isPhrase(tag)) continue;
    if (close === '') open.push(key);
    else if (open.includes(key)) open.splice(open.lastIndexOf(key), 1);
  }
  return open.reverse().map((name) => `</${name}>`).join('');
}
