import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useAction } from '../../ui/use-action.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { ArticleFind } from './article-find.ts';

/** Words of more lines, or a whole paragraph, are hardly what somebody looks for. */
const LONGEST_SELECTION = 100;

/** Finding in an article, opened by its keys and the palette with what is selected. */
export function useArticleFind(session: ArticleSession): { readonly find: ArticleFind; readonly inputRef: RefObject<HTMLInputElement | null> } {
  const translate = useTranslate();
  const find = useMemo(() => new ArticleFind(session), [session]);
  const inputRef = useRef<HTMLInputElement>(null);
  useEffect(() => () => find.close(), [find]);
  const open = (hasReplacement: boolean): void => {
    const words = selectedWords();
    flushSync(() => find.open(words, hasReplacement));
    inputRef.current?.focus();
    inputRef.current?.select();
  };
  const step = (by: 1 | -1): void => {
    if (find.isOpen.get()) find.step(by);
    else open(false);
  };
  useAction([
    { id: 'find', title: translate('find.open'), run: () => open(false) },
    { id: 'find-replace', title: translate('find.openReplace'), run: () => open(true) },
    { id: 'find-next', title: translate('find.next'), run: () => step(1) },
    { id: 'find-previous', title: translate('find.previous'), run: () => step(-1) },
  ]);
  return { find, inputRef };
}

function selectedWords(): string {
  const field = document.activeElement;
  const words = field instanceof HTMLTextAreaElement
    ? field.value.slice(field.selectionStart, field.selectionEnd)
    : document.getSelection()?.toString() ?? '';
  return words.includes('\n') || words.length > LONGEST_SELECTION ? '' : words.trim();
}
