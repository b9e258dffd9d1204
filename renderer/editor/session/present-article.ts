import type { Block } from '../../../shared/article/block.ts';
import type { BodyChange } from '../../../shared/article/change.ts';
import type { Fields } from '../../../shared/article/fields.ts';
import { newId } from '../../../shared/article/id.ts';
import type { Heading } from '../../../shared/article/outline.ts';
import { placeholdersInFields, type PlaceholderSpan } from '../../../shared/checks/placeholders.ts';
import type { BodyEditor, RelatedLinksBlock } from './body-editor.ts';
import { LiveValue } from './live-value.ts';
import { PresentBody } from './present-body.ts';
import { PresentFootnotes, type FootnoteList } from './present-footnotes.ts';
import { PresentOutline } from './present-outline.ts';
import { PresentPlaceholders } from './present-placeholders.ts';
import { PresentReadability } from './present-readability.ts';
import { isRelated, relatedAfter } from './related-blocks.ts';

/** What an open article says now, saved or not. Each part changes by itself, so that a keystroke draws again only what it changed. */
export class PresentArticle {
  readonly fields: LiveValue<Fields>;
  readonly words: LiveValue<number>;
  /** How many places are still to be filled in, in the fields and in the body. */
  readonly placeholders: LiveValue<number>;
  readonly relatedBlocks: LiveValue<readonly RelatedLinksBlock[]>;
  readonly footnotes: LiveValue<FootnoteList>;
  /** The headings in reading order. */
  readonly outline: LiveValue<readonly Heading[]>;
  /** Changes when the body has been put in its place from outside while no editor was there to show it: one begins anew then from `blocks()`. */
  readonly bodyKey = new LiveValue(newId());
  /** Counts every change, whatever it was. */
  readonly edits = new LiveValue(0);
  #body: PresentBody;
  #placeholders: PresentPlaceholders;
  #footnotes: PresentFootnotes;
  #outline: PresentOutline;
  #readability: PresentReadability;

  constructor(fields: Fields, body: readonly Block[]) {
    this.#body = new PresentBody(body);
    this.#placeholders = new PresentPlaceholders(body, fields.language);
    this.#footnotes = new PresentFootnotes(body);
    this.#readability = new PresentReadability(body, fields.language);
    this.#outline = new PresentOutline(body);
    this.outline = new LiveValue(this.#outline.headings);
    this.footnotes = new LiveValue(this.#footnotes.list);
    this.fields = new LiveValue(fields);
    this.words = new LiveValue(this.#body.words);
    this.placeholders = new LiveValue(this.#placeholdersNow());
    this.relatedBlocks = new LiveValue<readonly RelatedLinksBlock[]>(body.filter(isRelated));
    this.fields.subscribe(() => {
      const { language } = this.fields.get();
      if (language !== this.#placeholders.language) {
        this.#placeholders = new PresentPlaceholders(this.blocks(), language);
        this.#readability = new PresentReadability(this.blocks(), language);
      }
      this.placeholders.set(this.#placeholdersNow());
      this.#edited();
    });
  }

  block(id: string): Block | null {
    return this.#body.block(id);
  }

  /** The body; costs as much as it is long. */
  blocks(): Block[] {
    return this.#body.blocks();
  }

  /** What readability is computed from, measured when asked. */
  readability(): PresentReadability {
    return this.#readability;
  }

  placeholdersOf(blockId: string): readonly PlaceholderSpan[] {
    return this.#placeholders.of(blockId);
  }

  changeFields(patch: Partial<Fields>): void {
    this.fields.set({ ...this.fields.get(), ...patch });
  }

  /** @throws UnknownBlock where a change names a block that is not there. */
  changeBody(changes: readonly BodyChange[]): void {
    for (const change of changes) {
      this.#body.apply(change);
      this.#placeholders.apply(change);
      this.#readability.apply(change);
    }
    this.#footnotes.apply(changes, () => this.blocks());
    this.footnotes.set(this.#footnotes.list);
    this.#outline.apply(changes, () => this.blocks());
    this.outline.set(this.#outline.headings);
    this.placeholders.set(this.#placeholdersNow());
    this.words.set(this.#body.words);
    this.relatedBlocks.set(relatedAfter(this.relatedBlocks.get(), changes, this.#body));
    this.#edited();
  }

  /** Another version in the place of this one. @param editor what shows the body */
  show(fields: Fields, body: readonly Block[], editor: BodyEditor | null): void {
    this.#body = new PresentBody(body);
    this.#placeholders = new PresentPlaceholders(body, fields.language);
    this.#footnotes = new PresentFootnotes(body);
    this.footnotes.set(this.#footnotes.list);
    this.#readability = new PresentReadability(body, fields.language);
    this.#outline = new PresentOutline(body);
    this.outline.set(this.#outline.headings);
    this.fields.set(fields);
    this.words.set(this.#body.words);
    this.placeholders.set(this.#placeholdersNow());
    this.relatedBlocks.set(body.filter(isRelated));
    if (editor) editor.show(body);
    else this.bodyKey.set(newId());
    this.#edited();
  }

  #placeholdersNow(): number {
    return placeholdersInFields(this.fields.get()).length + this.#placeholders.count;
  }

  #edited(): void {
    this.edits.set(this.edits.get() + 1);
  }
}
