import { $isTextNode, $getSelection, $isRangeSelection, type TextNode } from 'lexical';
import { $getLang, $setLang } from '../nodes/lang.ts';

const IN_WORD = /[\p{L}\p{N}\p{M}'’-]/u;

/** The language of what is selected, or of the word with the caret; '' for the article's own, null for several. */
export function $selectedLanguage(): string | null {
  const selection = $getSelection();
  const texts = $isRangeSelection(selection) ? selection.getNodes().filter($isTextNode) : [];
  const languages = new Set(texts.map($getLang));
  return languages.size > 1 ? null : [...languages][0] ?? '';
}

/**
 * Says which language the selected words are in; with a caret only, the phrase or the word that it stands in.
 * @param language BCP 47; '' for the article's own
 */
export function $setPhraseLanguage(language: string): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  if (!selection.isCollapsed()) {
    for (const node of selection.extract()) if ($isTextNode(node)) $setLang(node, language);
    return;
  }
  const node = selection.anchor.getNode();
  if (!$isTextNode(node)) return;
  if ($getLang(node) !== '') {
    for (const part of [node, ...$neighbours(node)]) $setLang(part, language);
    return;
  }
  const [from, to] = wordAt(node.getTextContent(), selection.anchor.offset);
  if (from === to) return;
  const caret = selection.anchor.offset;
  const parts = node.splitText(...[from, to].filter((offset) => offset > 0 && offset < node.getTextContentSize()));
  const word = parts[from === 0 ? 0 : 1];
  if (!word) return;
  $setLang(word, language);
  word.select(caret - from, caret - from);
}

/** The other runs of one phrase: texts of other marks beside it in the same language. */
function $neighbours(node: TextNode): TextNode[] {
  const language = $getLang(node);
  const found: TextNode[] = [];
  for (const siblings of [node.getPreviousSiblings().reverse(), node.getNextSiblings()]) {
    for (const sibling of siblings) {
      if (!$isTextNode(sibling) || $getLang(sibling) !== language) break;
      found.push(sibling);
    }
  }
  return found;
}

function wordAt(text: string, offset: number): [from: number, to: number] {
  let [from, to] = [offset, offset];
  while (from > 0 && IN_WORD.test(text[from - 1] ?? '')) from -= 1;
  while (to < text.length && IN_WORD.test(text[to] ?? '')) to += 1;
  return [from, to];
}
