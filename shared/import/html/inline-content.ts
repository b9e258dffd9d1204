import { canonicalInlines } from '../../article/canonical-inline.ts';
import { newId } from '../../article/id.ts';
import { MARKS, type Inline, type Mark, type NoteInline, type Text } from '../../article/inline.ts';

/** Collapsible white space (CSS Text 3, section 4.1) that is more than one space already; a no-break space is none. */
const SPACE = /[\t\n\r\f][ \t\n\r\f]*| [ \t\n\r\f]+/g;

/** `collapse`: as in a paragraph; `lines`: line ends stay, spaces collapse; `keep`: everything stays. */
export type WhiteSpace = 'collapse' | 'lines' | 'keep';

/** The inline content of one block while it is read: white space collapses as in a browser. */
export class InlineContent {
  #children: Inline[] = [];
  /** True where a space would begin the line or follow another. */
  #afterSpace = true;

  /** @param lang of the words, where their element says another than the page's; BCP 47 */
  text(raw: string, marks: ReadonlySet<Mark>, url: string | null, isPreformatted: boolean, lang?: string): void {
    const clean = raw.replaceAll('\u0000', '');
    if (isPreformatted) {
      this.#put(clean.replaceAll('\t', ' '), marks, url, lang);
      this.#afterSpace = false;
      return;
    }
    let text = clean.replace(SPACE, ' ');
    if (this.#afterSpace && text.startsWith(' ')) text = text.slice(1);
    if (text === '') return;
    this.#afterSpace = text.endsWith(' ');
    this.#put(text, marks, url, lang);
  }

  /** Whether nothing but space has come since the last break. */
  get endsWithBreak(): boolean {
    return this.#children.at(-1)?.type === 'break';
  }

  lineBreak(): void {
    this.#children.push({ type: 'break' });
    this.#afterSpace = true;
  }

  footnote(children: NoteInline[]): void {
    this.#children.push({ type: 'footnote', id: newId(), children });
  }

  /** The content so far in canonical form, without white space and breaks at its ends; a new one begins. */
  take(): Inline[] {
    const children = this.#children;
    this.#children = [];
    this.#afterSpace = true;
    return trimmed(canonicalInlines(withoutSpaceBeforeBreaks(canonicalInlines(children))));
  }

  #put(text: string, marks: ReadonlySet<Mark>, url: string | null, lang: string | undefined): void {
    // Every program underlines its links; a line below one says nothing more.
    const kept = marks.size > 0 ? MARKS.filter((mark) => marks.has(mark) && !(url !== null && mark === 'underline')) : [];
    const node: Text = { type: 'text', text, ...(kept.length > 0 ? { marks: kept } : {}), ...(lang === undefined ? {} : { lang }) };
    this.#children.push(url === null ? node : { type: 'link', url, children: [node] });
  }
}

function withoutSpaceBeforeBreaks(children: readonly Inline[]): Inline[] {
  return children.map((child, index) => (
    child.type === 'text' && children[index + 1]?.type === 'break' ? { ...child, text: withoutEndSpaces(child.text) } : child));
}

function trimmed(children: Inline[]): Inline[] {
  const isBlank = (child: Inline | undefined): boolean => (
    child !== undefined && (child.type === 'break' || (child.type === 'text' && /^[ \n]*$/.test(child.text))));
  let start = 0;
  let end = children.length;
  while (start < end && isBlank(children[start])) start += 1;
  while (end > start && isBlank(children[end - 1])) end -= 1;
  const result = children.slice(start, end);
  const first = result[0];
  if (first?.type === 'text') result[0] = { ...first, text: first.text.replace(/^ +/, '') };
  const last = result.at(-1);
  if (last?.type === 'text') result[result.length - 1] = { ...last, text: withoutEndSpaces(last.text) };
  return result;
}

/** By hand, because / +$/ looks at each space of a long run again and again. */
function withoutEndSpaces(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === ' ') end -= 1;
  return text.slice(0, end);
}
