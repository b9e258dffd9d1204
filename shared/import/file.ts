import type { Article } from '../article/article.ts';
import type { IMPORT_FORMATS, ImportNote } from '../contract/publishing.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import { decodeText } from './decode-text.ts';
import { formatOf } from './format.ts';
import { htmlArticle } from './html/article.ts';
import { jsonArticle } from './json/article.ts';
import { markdownArticle } from './markdown/article.ts';
import { textArticle } from './text/article.ts';

export type FileInput = {
  /** As the person named it; only its ending is looked at. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly format: (typeof IMPORT_FORMATS)[number];
  readonly houseStyles: readonly HouseStyle[];
  /** null: chosen by the agency that the text names, else by its language. */
  readonly houseStyle: HouseStyle | null;
  /** ISO 8601. */
  readonly now: string;
};

/** What every reader of one format needs besides the text. */
export type Reading = Pick<FileInput, 'name' | 'houseStyles' | 'houseStyle' | 'now'>;

/**
 * A file as a new article, with what a person should look at.
 * @throws RedaksiError empty, notText, badEncoding, tooLarge, unsupportedFormat, or invalidInput with the field (JSON).
 */
export function readFile(input: FileInput): { article: Article; notes: ImportNote[] } {
  const text = decodeText(input.bytes, input.name);
  switch (formatOf(text, input.name, input.format)) {
    case 'html': return htmlArticle(text, input);
    case 'json': return jsonArticle(text, input);
    case 'markdown': return markdownArticle(text, input);
    case 'text': return textArticle(text, input);
  }
}
