import { useMutationCall } from '../bridge/use-call.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { useTellFailure } from '../ui/use-tell-failure.ts';
import { useTranslate } from '../ui/use-translate.ts';

type Props = { readonly articleId: string; readonly headline: string; readonly onDeleted?: () => void; readonly onClose: () => void };

/** Asks before one article of the trash goes for good. */
export function DeleteForGoodDialog({ articleId, headline, onDeleted, onClose }: Props) {
  const translate = useTranslate();
  const tellFailure = useTellFailure();
  const { mutateAsync: remove } = useMutationCall('trash.remove');
  const confirm = (): void => {
    remove({ articleId }).then(() => onDeleted?.(), tellFailure);
  };
  return (
    <ConfirmDialog
      isOpen isDanger title={translate('trash.deleteNow')} message={translate('trash.deleteNowText', { headline })}
      confirmLabel={translate('trash.deleteNow')} onConfirm={confirm} onClose={onClose}
    />
  );
}
