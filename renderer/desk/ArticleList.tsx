import { Newspaper, SearchX } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Collection, ListBox, ListBoxItem, ListBoxLoadMoreItem, ListLayout, Virtualizer } from 'react-aria-components';
import { failureText } from '../../shared/messages/failure-text.ts';
import { openBeside } from '../beside/beside.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { useTranslate } from '../ui/use-translate.ts';
import { useMoveToTrash } from '../trash/use-move-to-trash.ts';
import { goTo } from '../use-route.ts';
import styles from './ArticleList.module.css';
import { ArticleSummary } from './ArticleSummary.tsx';
import type { Articles } from './use-articles.ts';

const LAYOUT = { estimatedRowSize: 68, loaderSize: 24, padding: 0, gap: 1 };

type Props = { readonly articles: Articles; readonly openArticle: string | null; readonly isNarrowed: boolean };

/** Only the rows in sight are drawn, so that a hundred thousand articles scroll as ten do. */
export function ArticleList({ articles: { rows, isLoaded, isLoadingMore, error, loadMore }, openArticle, isNarrowed }: Props) {
  const translate = useTranslate();
  const moveToTrash = useMoveToTrash();
  const onKeyDown = (event: KeyboardEvent): void => {
    const id = event.target instanceof Element ? event.target.closest('[role="option"]')?.getAttribute('data-key') : null;
    if (!id) return;
    if (event.key === 'Delete') moveToTrash(id);
    if (event.key === 'Enter' && event.altKey && openArticle !== null) {
      // Enter alone opens it to be written.
      event.preventDefault();
      event.stopPropagation();
      openBeside(id);
    }
  };
  if (error) return <Notice tone="danger" className={styles.notice}>{failureText(translate, error.toFailure())}</Notice>;
  if (!isLoaded) return <div className={styles.list} />;
  return (
    <div className={styles.keys} onKeyDownCapture={onKeyDown}>
      <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
        <ListBox
          aria-label={translate('desk.articles')} className={styles.list}
          selectionMode="single" disallowEmptySelection selectedKeys={openArticle === null ? [] : [openArticle]}
          onSelectionChange={(keys) => { if (keys !== 'all') for (const key of keys) goTo({ screen: 'write', articleId: String(key) }); }}
          renderEmptyState={() => isNarrowed
            ? <EmptyState icon={SearchX} title={translate('desk.nothingFound')}>{translate('desk.nothingFoundText')}</EmptyState>
            : <EmptyState icon={Newspaper} title={translate('desk.empty')}>{translate('desk.emptyText')}</EmptyState>}
        >
          <Collection items={rows}>
            {(row) => (
              <ListBoxItem id={row.id} textValue={row.headline || translate('common.noHeadline')} className={styles.row}>
                <ArticleSummary row={row} />
              </ListBoxItem>
            )}
          </Collection>
          <ListBoxLoadMoreItem onLoadMore={loadMore} isLoading={isLoadingMore} className={styles.more}>
            <Progress label={translate('common.loading')} />
          </ListBoxLoadMoreItem>
        </ListBox>
      </Virtualizer>
    </div>
  );
}
