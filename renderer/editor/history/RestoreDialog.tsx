import { RedaksiError } from '../../../shared/contract/error.ts';
import type { Revision } from '../../../shared/contract/revisions.ts';
import { failureText } from '../../../shared/messages/failure-text.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { notify } from '../../ui/notify.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { revisionName } from './revision-name.ts';

type Props = { readonly session: ArticleSession; readonly revision: Revision; readonly onRestored: () => void; readonly onClose: () => void };

/** Asks before an earlier version takes the place of the present one. */
export function RestoreDialog({ session, revision, onRestored, onClose }: Props) {
  const translate = useTranslate();
  const name = revisionName(revision, translate);
  const restore = async (): Promise<void> => {
    const wasUnsaved = session.isUnsaved;
    try {
      await session.restore(revision.sequence);
      notify(translate('history.restored', { name }), { tone: 'success' });
      onRestored();
    } catch (error) {
      if (!(error instanceof RedaksiError)) throw error;
      const reason = failureText(translate, error.toFailure());
      notify(wasUnsaved ? translate('history.notRestored', { reason }) : reason, { tone: 'danger' });
    }
  };
  return (
    <ConfirmDialog
      isOpen title={translate('history.restoreTitle', { name })} message={translate('history.restoreText')}
      confirmLabel={translate('history.restore')} onConfirm={() => void restore()} onClose={onClose}
    />
  );
}
