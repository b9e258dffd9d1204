import { useDeferredValue } from 'react';
import type { ArticleRow } from '../../shared/contract/article-row.ts';
import { useCall } from './use-call.ts';
import type { Option } from '../ui/option.ts';
import { useTranslate } from '../ui/use-translate.ts';

const MOST = 8;

export type FoundArticles = {
  readonly rows: readonly ArticleRow[];
  readonly options: readonly Option[];
  /** What was typed is what was looked for, and the answer is there. */
  readonly isSettled: boolean;
};

/**
 * The articles of the library with a few words, best first, as options of a list.
 * @param own the article that is being written, which leads nowhere else; `isEnabled`: false while something else than words is typed
 */
export function useFoundArticles(typed: string, own: string | null, isEnabled = true, remark: (row: ArticleRow) => string[] = () => []): FoundArticles {
  const translate = useTranslate();
  const query = useDeferredValue(typed.trim());
  const isAsked = query !== '' && isEnabled;
  const { data, isFetching } = useCall('articles.list', { query, order: 'relevance', limit: MOST + 1 }, { enabled: isAsked, keepPrevious: true });
  const rows = isAsked ? (data?.rows ?? []).filter((row) => row.id !== own).slice(0, MOST) : [];
  const options = rows.map((row) => ({
    id: row.id, label: row.headline === '' ? translate('common.noHeadline') : row.headline,
    description: [translate(`common.stage.${row.stage}`), ...row.names.slice(0, 2), ...remark(row)].join(' · '),
  }));
  return { rows, options, isSettled: query === typed.trim() && !isFetching };
}
