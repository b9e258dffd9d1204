import type { HouseStyle } from '../../house-style/house-style.ts';
import { Notes } from '../notes.ts';
import { html, nothing, type Html } from './html.ts';
import type { PictureFiles } from './picture-file.ts';

/** What may be shown of other sites, and how. */
export type Players = Pick<HouseStyle, 'embedHosts' | 'language' | 'labels' | 'page'>;

/** What a block must know of the page around it, and of the blocks before it. */
export class PageState {
  /** Absolute; where the page stands. */
  readonly base: string;
  readonly pictureFiles: PictureFiles;
  /** The house style's label of related links, as written. */
  readonly relatedLabel: string;
  /** Before a photographer's name; may be empty. */
  readonly photoLabel: string;
  /** null: posts of other sites are links only. */
  readonly players: Players | null;
  /** lang and dir where the house style's words are in another language than the article. */
  readonly ofHouse: Html;
  /** Of the heading before; the headline is 1. */
  headingLevel = 1;
  imagesBefore = 0;
  /** Those that the text has referred to so far. */
  readonly notes = new Notes();
  #dateline: Html;
  /** The names given, each with the number to try next. */
  readonly #names = new Map<string, number>();

  constructor(page: {
    base: string; pictureFiles: PictureFiles; relatedLabel: string; photoLabel: string; ofHouse: Html; dateline: Html; players?: Players | null;
  }) {
    this.base = page.base;
    this.pictureFiles = page.pictureFiles;
    this.relatedLabel = page.relatedLabel;
    this.photoLabel = page.photoLabel;
    this.ofHouse = page.ofHouse;
    this.players = page.players ?? null;
    this.#dateline = page.dateline;
  }

  /** The dateline for the first that asks, who begins the text with it; nothing for the others. */
  takeDateline(): Html {
    if (this.#dateline === nothing) return nothing;
    const dateline = this.#dateline;
    this.#dateline = nothing;
    return html`<span class="dateline">${dateline}</span>`;
  }

  /** A name for a landmark that no other on the page has: numbered from the second. */
  uniqueName(name: string): string {
    let unique = name;
    let number = this.#names.get(name) ?? 2;
    for (; this.#names.has(unique); number += 1) unique = `${name} ${String(number)}`;
    this.#names.set(name, number);
    if (unique !== name) this.#names.set(unique, 2);
    return unique;
  }
}
