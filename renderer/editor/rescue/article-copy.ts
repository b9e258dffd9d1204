import type { Article } from '../../../shared/article/article.ts';
import { publishedBody } from '../../../shared/article/published-body.ts';
import { slugFor } from '../../../shared/article/slug.ts';
import type { ExportedFile } from '../../../shared/contract/publishing.ts';
import { jsonExport } from '../../../shared/export/json/json.ts';
import { textExport } from '../../../shared/export/text/text.ts';
import type { HouseStyle } from '../../../shared/house-style/house-style.ts';
import { generalHouseStyle } from '../general-house-style.ts';

/**
 * The whole article as plain text, with the labels of its house style. Made in this window: it must not need a desk.
 * @param houseStyle null where it is not known here; the general one of the article's language stands in
 */
export function copyText(article: Article, houseStyle: HouseStyle | null): string {
  return textExport(publishedBody(article), houseStyle ?? generalHouseStyle(article.fields.language));
}

/** A copy that can be imported again, and one that anything can read; named by the headline and the moment. */
export function copyFiles(article: Article, houseStyle: HouseStyle | null, now: Date): ExportedFile[] {
  const moment = now.toISOString().slice(0, 19).replace(/[T:]/g, '-');
  const name = `${slugFor(article.fields.headline) || 'article'}-${moment}`;
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return [
    { name: `${name}.json`, mediaType: 'application/json', bytes: encode(jsonExport(article)) },
    { name: `${name}.txt`, mediaType: 'text/plain', bytes: encode(`${copyText(article, houseStyle)}\n`) },
  ];
}
