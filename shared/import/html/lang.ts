import { isLanguageTag } from '../../article/language.ts';
import { attribute, type Element } from './element.ts';
import type { Source } from './source/source.ts';

/** Elements of a phrase; what a block or a whole page says is the language of the article. */
const PHRASES = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'dfn', 'em', 'i', 'mark', 'q', 'small', 'span', 'strong', 'u']);

/**
 * The language of the words below an element, of those above it. Word processors write the language of their spell
 * checker on every run, whatever its words are, so only a page is believed.
 */
export function langBelow(element: Element, above: string | undefined, source: Source): string | undefined {
  if (source !== 'web' || !PHRASES.has(element.tagName)) return above;
  const said = attribute(element, 'lang').trim();
  return isLanguageTag(said) ? said : above;
}
