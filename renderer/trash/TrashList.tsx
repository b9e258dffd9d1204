import { Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import type { TrashedRow } from '../../shared/contract/trash.ts';
import { failureText } from '../../shared/messages/failure-text.ts';
import { useCall, useMutationCall } from '../bridge/use-call.ts';
import { Button } from '../ui/Button.tsx';
import { shortDay } from '../ui/clock.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { notify } from '../ui/notify.ts';
import { useAction } from '../ui/use-action.ts';
import { useTellFailure } from '../ui/use-tell-failure.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.ts';
import { goTo } from '../use-route.ts';
import { DeleteForGoodDialog } from './DeleteForGoodDialog.tsx';
import styles from './trash.module.css';
import { useTakeBack } from './use-take-back.ts';

/** What was deleted and is still there: to read, to take back, or to be rid of. */
export function TrashList({ openArticle }: { readonly openArticle: string | null }) {
  const translate = useTranslate();
  const tellFailure = useTellFailure();
  const { data, error } = useCall('trash.list', {});
  const { data: count } = useCall('trash.count', {});
  const { mutate: empty } = useMutationCall('trash.empty');
  const [isEmptying, setEmptying] = useState(false);
  const [deleting, setDeleting] = useState<TrashedRow | null>(null);
  const rows = data?.rows ?? [];
  useAction([{ id: 'empty-trash', title: translate('trash.empty'), isEnabled: rows.length > 0, run: () => setEmptying(true) }]);
  if (error) return <Notice tone="danger" className={styles.notice}>{failureText(translate, error.toFailure())}</Notice>;
  return (
    <div className={styles.trash}>
      <div className={styles.tools}><Button icon={Trash2} isDisabled={rows.length === 0} onPress={() => setEmptying(true)}>{translate('trash.empty')}</Button></div>
      <GridList
        aria-label={translate('trash.list')} items={rows} className={styles.list} selectionMode="single" selectedKeys={openArticle === null ? [] : [openArticle]}
        onSelectionChange={(keys) => { if (keys !== 'all') for (const key of keys) goTo({ screen: 'write', articleId: String(key) }); }}
        renderEmptyState={() => data && <EmptyState icon={Trash2} title={translate('trash.nothing')}>{translate('trash.nothingText')}</EmptyState>}
      >
        {(row) => <Row row={row} onDelete={() => setDeleting(row)} />}
      </GridList>
      <ConfirmDialog
        isOpen={isEmptying} isDanger onClose={() => setEmptying(false)} title={translate('trash.empty')} confirmLabel={translate('trash.empty')}
        message={translate('trash.emptyText', { count: count?.articles ?? rows.length })}
        onConfirm={() => empty({}, {
          onSuccess: ({ removed }) => notify(translate('trash.emptied', { count: removed }), { tone: 'success' }),
          onError: tellFailure,
        })}
      />
      {deleting && (
        <DeleteForGoodDialog
          articleId={deleting.id} headline={deleting.headline || translate('common.noHeadline')} onClose={() => setDeleting(null)}
          onDeleted={() => { if (deleting.id === openArticle) goTo({ screen: 'desk' }); }}
        />
      )}
    </div>
  );
}

function Row({ row, onDelete }: { readonly row: TrashedRow; readonly onDelete: () => void }) {
  const translate = useTranslate();
  const language = useLanguage();
  const takeBack = useTakeBack();
  const headline = row.headline || translate('common.noHeadline');
  return (
    <GridListItem id={row.id} textValue={headline} className={styles.row}>
      <div className={styles.about}>
        <span className={styles.headline} lang={row.language}>{headline}</span>
        <span className={styles.when}>{translate('trash.goes', { day: shortDay(new Date(row.trash.goesAt), language, new Date()) })}</span>
      </div>
      <IconButton icon={Undo2} size="small" label={translate('trash.takeBackNamed', { headline })} onPress={() => takeBack(row.id, headline)} />
      <IconButton icon={Trash2} size="small" label={translate('trash.deleteNowNamed', { headline })} onPress={onDelete} />
    </GridListItem>
  );
}
