import { DROPPED } from '../html/element.ts';

/** Elements that take what follows for their own, or that move it, until they end. */
const SWALLOWING = [...DROPPED, 'textarea', 'xmp', 'plaintext', 'listing', 'pre', 'select', 'table', 'math', 'button', 'marquee'];
const COUNTED = new Set(SWALLOWING);
/** Those of them whose content is words up to their end, and no tags. */
const WORDS_ONLY = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript']);
/** A tag, comment, declaration or instruction that is complete (CommonMark 0.31, "Raw HTML"). */
const COMPLETE = /<([a-z][a-z\d-]*)(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>|<\/([a-z][a-z\d-]*)\s*>|<!--(?:-?>|[^]*?-->)|<\?[^]*?\?>|<!(?!--)[^>]*>/iy;
/** Elements of a phrase, which Markdown has no signs for. */
const PHRASE = /^<\/?(?:a|abbr|b|bdi|bdo|br|cite|code|del|dfn|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)(?=[\s/>])/i;
const TAG = /^<(\/?)([a-z][a-z0-9]*)/i;
const VOID = new Set(['br', 'img', 'wbr']);

/**
 * Whether HTML within Markdown may be given to the HTML reader as it is: each tag is complete, and whatever it opens of these, it
 * ends after that. Else "the <script> element" in a sentence, or a quote that nothing closes, would take the rest of the text with it.
 */
export function whole(html: string): boolean {
  const open = new Map<string, number>();
  const start = /<[a-z/!?]/gi;
  for (let found = start.exec(html); found; found = start.exec(html)) {
    COMPLETE.lastIndex = found.index;
    const [all, begun = '', ended = ''] = COMPLETE.exec(html) ?? [];
    if (all === undefined) return false;
    start.lastIndex = found.index + all.length;
    const key = (begun || ended).toLowerCase();
    if (!COUNTED.has(key)) continue;
    // An end of something that is not open ends nothing.
    open.set(key, Math.max(0, (open.get(key) ?? 0) + (ended === '' ? 1 : -1)));
    if (ended === '' && WORDS_ONLY.has(key)) {
      const length = html.slice(start.lastIndex).search(new RegExp(`</${key}[\\s/>]`, 'i'));
      if (length < 0) return false;
      start.lastIndex += length;
    }
  }
  return [...open.values()].every((count) => count === 0);
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
