import { createContext, use } from 'react';
import type { Image } from '../../../shared/article/block.ts';
import type { HouseStyle } from '../../../shared/house-style/house-style.ts';
import type { Live } from '../session/live-value.ts';
import type { FootnoteList } from '../session/present-footnotes.ts';

/** What the cards of a body need from the screen around it. */
export type BodySurroundings = {
  readonly language: string;
  /** Present headlines of the library's articles that this one points to. */
  readonly targets: ReadonlyMap<string, { readonly headline: string }>;
  /** null while it is not known. */
  readonly houseStyle: HouseStyle | null;
  readonly onPickRelated: () => void;
  /** Offers the special characters. */
  readonly onCharacters: () => void;
  /** The notes of the article in reading order. */
  readonly footnotes: Live<FootnoteList>;
  /** Offers the languages of what is selected. */
  readonly onPhraseLanguage: () => void;
  /** Asks for the address of a post of another site. */
  readonly onEmbed: () => void;
  readonly storeImage: (file: File) => Promise<Image>;
  /** Has the desk fetch a picture from the web into the library, because a person asked for it. @throws RedaksiError */
  readonly fetchImage: (url: string, signal: AbortSignal) => Promise<Image>;
};

export const BodyContext = createContext<BodySurroundings | null>(null);

export function useBody(): BodySurroundings {
  const body = use(BodyContext);
  if (!body) throw new Error('No body field around this card');
  return body;
}
