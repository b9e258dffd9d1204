import type { Block } from '../../article/block.ts';
import { canonicalInlines } from '../../article/canonical-inline.ts';
import { newId } from '../../article/id.ts';
import type { Inline } from '../../article/inline.ts';
import { inlineText } from '../../article/text.ts';
import { attribute, BOUNDARIES, type Element } from './element.ts';
import { InlineContent } from './inline-content.ts';
import { ListBuilder } from './list-builder.ts';
import { TableBuilder } from './table-builder.ts';

const HEADING_LEVELS: Readonly<Record<string, 2 | 3 | 4>> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 };
const CAPTIONED = 'figcaption';

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
  readonly inline = new InlineContent();
  #list: ListBuilder | null = null;
  #table: TableBuilder | null = null;
  #tableDepth = 0;
  #quote: Inline[][] | null = null;
  #quoteDepth = 0;
  #heading: { tagName: string; level: 2 | 3 | 4 } | null = null;
  #figures: { alts: string[]; caption: string[] }[] = [];
  #isFigcaption = false;
  #waiting: Block[] = [];

  open(element: Element): void {
    const { tagName } = element;
    if (BOUNDARIES.has(tagName)) this.flush();
    switch (tagName) {
      case 'br': this.inline.lineBreak(); break;
      case 'hr': if (this.#isInBody()) this.blocks.push({ type: 'rule', id: newId() }); break;
      case 'img': this.#picture(attribute(element, 'alt').replace(/\s+/g, ' ').trim()); break;
      case 'figure': this.#figures.push({ alts: [], caption: [] }); break;
      case CAPTIONED: this.#isFigcaption = this.#figures.length > 0; break;
      case 'ul': case 'ol': case 'menu': this.#openList(tagName === 'ol' ? 'number' : 'bullet'); break;
      case 'li': this.#list?.item(); break;
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
    const children = this.inline.take();
    if (inlineText(children).trim() !== '') this.#line(children);
    if (this.#waiting.length > 0 && this.#isInBody()) this.blocks.push(...this.#waiting.splice(0));
  }

  /** @returns the blocks, when everything has closed. */
  end(): Block[] {
    this.flush();
    this.blocks.push(...this.#waiting.splice(0));
    return this.blocks;
  }

  #line(children: Inline[]): void {
    const figure = this.#figures.at(-1);
    if (this.#isFigcaption && figure) figure.caption.push(inlineText(children).replaceAll('\n', ' '));
    else if (this.#table) this.#table.line(children);
    else if (this.#list) this.#list.line(children);
    else if (this.#quote) this.#quote.push(children);
    else if (this.#heading) this.#headingLine(this.#heading, children);
    else this.blocks.push({ type: 'paragraph', id: newId(), children });
  }

  #headingLine({ tagName, level }: { tagName: string; level: 2 | 3 | 4 }, children: Inline[]): void {
    const id = newId();
    this.blocks.push({ type: 'heading', id, level, children });
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
    const children = lines.flatMap((line, index): Inline[] => (index === 0 ? line : [{ type: 'break' }, ...line]));
    this.blocks.push({ type: 'quote', id: newId(), children: canonicalInlines(children) });
  }

  /** Small pictures in a line (emoji) are their words; others stand behind the paragraph that they are in. */
  #picture(alt: string): void {
    const figure = this.#figures.at(-1);
    if (figure) {
      figure.alts.push(alt);
      return;
    }
    if (/^\p{Extended_Pictographic}/u.test(alt) || (alt !== '' && !this.#isInBody())) this.inline.text(alt, new Set(), null, false);
    else if (alt !== '') this.#waiting.push(pictureBlock(alt, ''));
    if (!/^\p{Extended_Pictographic}/u.test(alt)) this.pictures.push(alt);
  }

  #closeFigure(): void {
    const figure = this.#figures.pop();
    if (!figure) return;
    this.pictures.push(...figure.alts);
    const caption = figure.caption.join(' ');
    const alts = figure.alts.filter((alt, index) => index === 0 || alt !== '');
    if (alts.length === 0 && caption !== '') alts.push('');
    const found = alts.map((alt, index) => pictureBlock(alt, index === 0 ? caption : '')).filter((block) => block.alt !== '' || block.caption !== '');
    if (this.#isInBody()) this.blocks.push(...found);
    else this.#waiting.push(...found);
  }
}

function pictureBlock(alt: string, caption: string): Extract<Block, { type: 'figure' }> {
  return { type: 'figure', id: newId(), image: null, alt, caption, credit: '' };
}
