import { isTextField, partElement } from './highlight/part-element.ts';
import type { PaintedSpan } from './highlight/layer.ts';
import { goToWords } from './highlight/go-to-words.ts';
import { selectWords } from './highlight/select-words.ts';
import type { ArticleSession } from './session/article-session.ts';

/** Selects words of a block, or of the field that has the keyboard (`blockId` null), so that typing takes their place. */
export function selectInArticle(session: ArticleSession, { blockId, part, from, to }: PaintedSpan & { readonly blockId: string | null }): void {
  const field = document.activeElement;
  if (blockId === null) {
    if (field && isTextField(field)) selectWords(field, from, to);
    return;
  }
  const block = session.bodyEditor.get()?.elementOf(blockId);
  const element = block ? partElement(block, part) : null;
  if (element) goToWords(element, from, to);
}
