import { html, nothing, text, type Html } from './html.ts';
import { pageLanguage } from './language.ts';

/** Marks the house style's words where they are in another language than the article, so that they are read out right. */
export function houseLanguage(article: string, house: string): Html {
  const primary = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';
  if (primary(article) === primary(house)) return nothing;
  return html` lang="${text(house)}" dir="${text(pageLanguage(house).dir)}"`;
}
