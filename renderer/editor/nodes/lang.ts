import { DOMRenderExtension, domOverride } from '@lexical/html';
import { $getState, $setState, configExtension, createState, TextNode } from 'lexical';
import { isLanguageTag } from '../../../shared/article/language.ts';

const lang = createState('lang', { parse: (value) => (typeof value === 'string' && isLanguageTag(value) ? value : '') });

/** BCP 47; '' for words in the article's own language. */
export function $getLang(node: TextNode): string {
  return $getState(node, lang, 'direct');
}

export function $setLang(node: TextNode, language: string): TextNode {
  return $setState(node, lang, language);
}

/** The page says the language too, so that a screen reader speaks the words in it. */
export const LangExtension = configExtension(DOMRenderExtension, {
  overrides: [domOverride([TextNode], {
    $decorateDOM: (node, before, element) => {
      const language = $getLang(node);
      if (language !== '') element.lang = language;
      else if (before && $getLang(before) !== '') element.removeAttribute('lang');
    },
  })],
});
