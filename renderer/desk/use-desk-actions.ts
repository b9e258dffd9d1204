import type { RefObject } from 'react';
import { askForTemplate } from '../templates/asked-templates.ts';
import { showColumn } from '../ui/columns.ts';
import { useAction } from '../ui/use-action.ts';
import { useTranslate } from '../ui/use-translate.ts';
import { useImport } from './use-import.ts';
import { useNewArticle } from './use-new-article.ts';

/** What the desk offers on every screen, also while its column is folded. */
export function useDeskActions(search: RefObject<HTMLInputElement | null>): void {
  const translate = useTranslate();
  const newArticle = useNewArticle();
  const { pickAndImport } = useImport();
  useAction([
    { id: 'new-article', title: translate('desk.newArticle'), run: newArticle },
    { id: 'new-from-template', title: translate('templates.new'), run: () => askForTemplate(true) },
    {
      id: 'open-article', title: translate('desk.openArticle'),
      run: () => {
        showColumn('desk', true);
        requestAnimationFrame(() => { search.current?.focus(); search.current?.select(); });
      },
    },
    { id: 'import', title: translate('desk.import'), run: pickAndImport },
  ]);
}
