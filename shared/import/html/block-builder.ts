import { FIGURE_WIDTHS, type Block, type BlockOf } from '../../article/block.ts';
import { canonicalInlines } from '../../article/canonical-inline.ts';
import { newId } from '../../article/id.ts';
import { hasWords } from '../../article/text.ts';
import type { Inline, Mark, NoteInline } from '../../article/inline.ts';
import { count, type Cleaned } from './cleaned.ts';
import { attribute, BOUNDARIES, type Element } from './element.ts';
import { InlineContent, type WhiteSpace } from './inline-content.ts';
import { ListBuilder } from './list-builder.ts';
import { isDataPicture, isNoPicture, pictureSource, type WantedPicture } from './picture.ts';
import { plainLine } from './plain-line.ts';
import type { Post } from './posts.ts';
import { TableBuilder } from './table-builder.ts';

const HEADING_LEVELS: Readonly<Record<string, 2 | 3 | 4>> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 };
const CAPTIONED = 'figcaption';
/** More than a book has; beyond them, a line end is a space. */
const MOST_LINE_ENDS = 100_000;

/**
 * Blocks from the elements of a page, as they open and close. Lists, tables and quotations hold lines only: what is
 * nested in them beyond nested lists is taken apart into lines, never lost.
 */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  /** Alternative words (or '') of the pictures met. */
  readonly pictures: string[] = [];
  /** The id of the first h1's block. */
  mainHeading: string | null = null;
  readonly wanted: WantedPicture[] = [];
  readonly #inline = new InlineContent();
  readonly #cleaned: Cleaned;
  readonly #keepsPictures: boolean;
  readonly #ticks: ReadonlyMap<Element, boolean>;
  readonly #credits: ReadonlyMap<Element, string>;
  #list: ListBuilder | null = null;
  #table: TableBuilder | null = null;
  #tableDepth = 0;
  #quote: Inline[][] | null = null;
  #quoteDepth = 0;
  #heading: { tagName: string; level: 2 | 3 | 4 } | null = null;
  #figures: FoundFigure[] = [];
  #isFigcaption = false;
  #waiting: Block[] = [];
  /** How many line ends the text itself brought that are shown. */
  #lineEnds = 0;
  /** How many lines and pictures there were; and how many when each open paragraph began. */
  #said = 0;
  readonly #paragraphs: number[] = [];

  /**
   * @param options.ticks items of check lists, and whether each is ticked
   * @param options.credits captions of figures that name whose the picture is
   */
  constructor(options: { cleaned: Cleaned; keepsPictures: boolean; ticks: ReadonlyMap<Element, boolean>; credits: ReadonlyMap<Element, string> }) {
    this.#cleaned = options.cleaned;
    this.#keepsPictures = options.keepsPictures;
    this.#ticks = options.ticks;
    this.#credits = options.credits;
  }

  text(words: string, marks: ReadonlySet<Mark>, url: string | null, given: WhiteSpace, lang?: string): void {
    if (given !== 'collapse') this.#lineEnds += lineEnds(words);
    const whiteSpace = this.#lineEnds > MOST_LINE_ENDS ? 'collapse' : given;
    if (whiteSpace !== 'lines') return this.#inline.text(words, marks, url, whiteSpace === 'keep', lang);
    for (const [index, line] of words.split(/\r\n|[\n\r]/).entries()) {
      if (index > 0) this.#lineBreak();
      this.#inline.text(line, marks, url, false, lang);
    }
  }

  /** A note to what has come so far. Pictures do not fit into one: they stand behind the block that refers to it. */
  footnote(children: NoteInline[], { blocks, pictures, wanted }: Pick<BlockBuilder, 'blocks' | 'pictures' | 'wanted'>): void {
    this.#inline.footnote(children);
    this.#waiting.push(...blocks.filter(({ type }) => type === 'figure'));
    this.pictures.push(...pictures);
    this.wanted.push(...wanted);
  }

  /** Whether a block may stand here by itself. */
  get takesBlocks(): boolean {
    return this.#isInBody() && this.#figures.length === 0 && this.#heading === null;
  }

  /** Blocks that were made by other builders, whose pictures are with those. */
  put(blocks: readonly Block[], parts: readonly Pick<BlockBuilder, 'pictures' | 'wanted'>[]): void {
    this.flush();
    this.#said += 1;
    this.blocks.push(...blocks);
    for (const { pictures, wanted } of parts) {
      this.pictures.push(...pictures);
      this.wanted.push(...wanted);
    }
  }

  /** A post of another site, or the address of what a frame showed; it stands behind the block that it is in. */
  post(post: Post | string): void {
    this.#said += 1;
    const block: Block = typeof post === 'string'
      ? { type: 'paragraph', id: newId(), children: [{ type: 'link', url: post, children: [{ type: 'text', text: post }] }] }
      : { type: 'embed', id: newId(), ...post };
    const figure = this.#figures.at(-1);
    if (figure) figure.posts.push(block);
    else this.#waiting.push(block);
  }

  open(element: Element): void {
    const { tagName } = element;
    if (BOUNDARIES.has(tagName)) this.flush();
    switch (tagName) {
      case 'br': this.#lineBreak(); break;
      case 'p': this.#paragraphs.push(this.#said); break;
      case 'hr': if (this.#isInBody()) this.blocks.push({ type: 'rule', id: newId() }); break;
      case 'img': this.#picture(element); break;
      case 'figure': this.#figures.push({ pictures: [], caption: [], credit: '', width: FIGURE_WIDTHS.find((width) => width === attribute(element, 'class')), posts: [] }); break;
      case CAPTIONED: this.#openCaption(element); break;
      case 'ul': case 'menu': this.#openList('bullet'); break;
      case 'ol':
        if (/^\s*-?\d+/.test(attribute(element, 'start')) && Number.parseInt(attribute(element, 'start'), 10) !== 1) count(this.#cleaned, 'numbering');
        this.#openList('number');
        break;
      case 'li': this.#list?.item(this.#ticks.get(element)); break;
      case 'blockquote':
        this.#quoteDepth += 1;
        if (this.#isInBody()) this.#quote = [];
        break;
      case 'table':
        this.#tableDepth += 1;
        if (this.#isInBody()) this.#table = new TableBuilder();
        break;
      default: this.#openTablePart(element);
    }
    const level = Object.hasOwn(HEADING_LEVELS, tagName) ? HEADING_LEVELS[tagName] : undefined;
    if (level) this.#heading = { tagName, level };
  }

  close(element: Element): void {
    const { tagName } = element;
    if (BOUNDARIES.has(tagName)) this.flush();
    switch (tagName) {
      case 'p': if (this.#paragraphs.pop() === this.#said) count(this.#cleaned, 'emptyParagraphs'); break;
      case 'ul': case 'ol': case 'menu': this.#closeList(); break;
      case CAPTIONED: this.#isFigcaption = false; break;
      case 'figure': this.#closeFigure(); break;
      case 'blockquote':
        this.#quoteDepth -= 1;
        if (this.#quoteDepth === 0) this.#closeQuote();
        break;
      case 'table':
        this.#tableDepth -= 1;
        if (this.#tableDepth === 0 && this.#table) {
          this.blocks.push(...this.#table.blocks());
          this.#table = null;
        }
        break;
      case 'td': case 'th': if (this.#tableDepth === 1) this.#table?.endCell(); break;
      case 'caption': if (this.#table && this.#tableDepth === 1) this.#table.isCaption = false; break;
    }
    if (Object.hasOwn(HEADING_LEVELS, tagName)) this.#heading = null;
  }

  /** Ends the present line. */
  flush(): void {
    const children = this.#inline.take();
    if (hasWords(children)) this.#line(children);
    if (this.#waiting.length > 0 && this.#isInBody()) this.blocks.push(...this.#waiting.splice(0));
  }

  /** @returns the blocks, when everything has closed. */
  end(): Block[] {
    this.flush();
    this.blocks.push(...this.#waiting.splice(0));
    return this.blocks;
  }

  /** An empty line parts two paragraphs. */
  #lineBreak(): void {
    if (this.#inline.endsWithBreak) this.flush();
    else this.#inline.lineBreak();
  }

  #line(children: Inline[]): void {
    this.#said += 1;
    const figure = this.#figures.at(-1);
    if (this.#isFigcaption && figure) figure.caption.push(plainLine(children));
    else if (this.#table) this.#table.line(children);
    else if (this.#list) this.#list.line(children);
    else if (this.#quote) this.#quote.push(children);
    else if (this.#heading) this.#headingLine(this.#heading, children);
    else this.blocks.push({ type: 'paragraph', id: newId(), children });
  }

  #headingLine({ tagName, level }: { tagName: string; level: 2 | 3 | 4 }, children: Inline[]): void {
    const id = newId();
    this.blocks.push({ type: 'heading', id, level, children: withoutWholeBold(children) });
    if (tagName === 'h1') this.mainHeading ??= id;
  }

  #isInBody(): boolean {
    return this.#list === null && this.#table === null && this.#quote === null;
  }

  #openTablePart({ tagName, ...element }: Element): void {
    if (!this.#table || this.#tableDepth !== 1) return;
    if (tagName === 'tr') this.#table.row();
    else if (tagName === 'td' || tagName === 'th') this.#table.cell({ ...element, tagName });
    else if (tagName === 'caption') this.#table.isCaption = true;
  }

  #openList(style: 'bullet' | 'number'): void {
    if (this.#list) this.#list.open(style);
    else if (this.#isInBody()) this.#list = new ListBuilder(style);
  }

  #closeList(): void {
    if (!this.#list) return;
    const list = this.#list.close();
    if (this.#list.isOpen) return;
    this.#list = null;
    if (list) this.blocks.push({ type: 'list', id: newId(), ...list });
  }

  #closeQuote(): void {
    const lines = this.#quote;
    this.#quote = null;
    if (!lines || lines.length === 0) return;
    const attribution = lines.length > 1 ? attributionOf(lines.at(-1) ?? []) : '';
    if (attribution !== '') lines.pop();
    const children = lines.flatMap((line, index): Inline[] => (index === 0 ? line : [{ type: 'break' }, ...line]));
    this.blocks.push({ type: 'quote', id: newId(), children: canonicalInlines(children), ...(attribution === '' ? {} : { attribution }) });
  }

  /** Small pictures in a line (emoji) are their words; others stand behind the paragraph that they are in. */
  #picture(element: Element): void {
    if (this.#keepsPictures && isNoPicture(element)) return;
    this.#said += 1;
    const alt = attribute(element, 'alt').replace(/\s+/g, ' ').trim();
    const url = this.#keepsPictures ? pictureSource(element) : null;
    const figure = this.#figures.at(-1);
    if (figure) {
      figure.pictures.push({ alt, url });
      return;
    }
    const isEmoji = /^\p{Extended_Pictographic}/u.test(alt);
    if (isEmoji || (alt !== '' && url === null && !this.#isInBody())) this.#inline.text(alt, new Set(), null, false);
    else if (alt !== '' || url !== null) this.#waiting.push(this.#figureBlock({ alt, url }, { caption: '', credit: '' }));
    else if (attribute(element, 'src') !== '') count(this.#cleaned, 'pictures');
    if (!isEmoji) this.pictures.push(alt);
  }

  #openCaption(element: Element): void {
    const figure = this.#figures.at(-1);
    this.#isFigcaption = figure !== undefined;
    if (figure) figure.credit ||= this.#credits.get(element) ?? '';
  }

  #closeFigure(): void {
    const figure = this.#figures.pop();
    if (!figure) return;
    this.pictures.push(...figure.pictures.map(({ alt }) => alt));
    const { credit, width, posts } = figure;
    let caption = figure.caption.join(' ');
    const pictures = figure.pictures.filter(({ alt, url }, index) => index === 0 || alt !== '' || url !== null);
    const [post] = posts;
    if (pictures.length === 0 && caption !== '' && post?.type === 'embed' && post.title === '') {
      post.title = caption;
      caption = '';
    }
    if (pictures.length === 0 && (caption !== '' || credit !== '')) pictures.push({ alt: '', url: null });
    const found = pictures.flatMap((picture, index) => {
      const words = index === 0 ? { caption, credit } : { caption: '', credit: '' };
      return picture.alt !== '' || picture.url !== null || words.caption !== '' || words.credit !== '' ? [{ ...this.#figureBlock(picture, words), ...(width && { width }) }] : [];
    });
    if (this.#isInBody()) this.blocks.push(...found, ...posts);
    else this.#waiting.push(...found, ...posts);
  }

  #figureBlock({ alt, url }: Picture, words: Pick<BlockOf<'figure'>, 'caption' | 'credit'>): BlockOf<'figure'> {
    const id = newId();
    if (url !== null) this.wanted.push({ blockId: id, url });
    const source = url === null || isDataPicture(url) ? {} : { source: { url } };
    return { type: 'figure', id, image: null, alt, ...words, ...source };
  }
}

/** `url`: where its bytes are; null where they are not asked for. */
type Picture = { readonly alt: string; readonly url: string | null };

/** A figure while it is read; `posts`: what it shows of other sites, or their addresses. */
type FoundFigure = { pictures: Picture[]; caption: string[]; credit: string; width: BlockOf<'figure'>['width']; posts: Block[] };

/** Who said it, where the last line of a quotation begins with a dash and is plain words; '' else. */
function attributionOf(line: readonly Inline[]): string {
  const [only, ...more] = line;
  if (only?.type !== 'text' || more.length > 0) return '';
  return /^[—―–]\s*(\p{L}.{1,150})$/u.exec(only.text)?.[1]?.trim() ?? '';
}

/** A heading is bold by itself; what is bold in only a part of it stays. */
function withoutWholeBold(children: readonly Inline[]): Inline[] {
  const texts = children.flatMap((child) => (child.type === 'link' ? child.children : [child])).filter((child) => child.type === 'text');
  if (!texts.every((text) => text.text.trim() === '' || text.marks?.includes('bold'))) return [...children];
  const plain = <T extends Inline>(child: T): T => {
    if (child.type !== 'text' || !child.marks) return child;
    const { marks, ...rest } = child;
    const left = marks.filter((mark) => mark !== 'bold');
    return (left.length > 0 ? { ...rest, marks: left } : rest) as T;
  };
  return canonicalInlines(children.map((child) => (child.type === 'link' ? { ...child, children: child.children.map(plain) } : plain(child))));
}

/** Counted by hand, because a text may have millions of them. */
function lineEnds(words: string): number {
  let count = 0;
  for (let at = words.indexOf('\n'); at !== -1; at = words.indexOf('\n', at + 1)) count += 1;
  return count;
}
