import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { useTranslate } from './use-translate.ts';

export type ConfirmDialogProps = {
  readonly title: string;
  /** What happens and what stays. */
  readonly message: string;
  /** The verb on the button: "Remove samples", never "OK". */
  readonly confirmLabel: string;
  readonly isOpen: boolean;
  readonly isDanger?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

export function ConfirmDialog({ title, message, confirmLabel, isOpen, isDanger = false, onConfirm, onClose }: ConfirmDialogProps) {
  const translate = useTranslate();
  return (
    <Dialog
      title={title} isOpen={isOpen} onClose={onClose} size="small" role="alertdialog"
      footer={<>
        <Button onPress={onClose} autoFocus={isDanger}>{translate('common.cancel')}</Button>
        <Button variant={isDanger ? 'danger' : 'primary'} autoFocus={!isDanger} onPress={() => { onClose(); onConfirm(); }}>{confirmLabel}</Button>
      </>}
    >
      <p>{message}</p>
    </Dialog>
  );
}
