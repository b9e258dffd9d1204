import { useState } from 'react';
import type { Backup } from '../../shared/contract/backups.ts';
import type { RedaksiError } from '../../shared/contract/error.ts';
import { failureText } from '../../shared/messages/failure-text.ts';
import { useMutationCall } from '../bridge/use-call.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { notify } from '../ui/notify.ts';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useTranslate } from '../ui/use-translate.ts';
import styles from './Settings.module.css';

type Props = { readonly backup: Backup; readonly when: string; readonly onClose: () => void };

/** Says what becomes of the present library before a backup takes its place, and offers a new library instead. */
export function RestoreDialog({ backup: { name }, when, onClose }: Props) {
  const translate = useTranslate();
  const [folder, setFolder] = useState('');
  const over = useMutationCall('backups.restore');
  const beside = useMutationCall('backups.restoreTo');
  const isBusy = over.isPending || beside.isPending;
  const besideProblem = (error: RedaksiError): string => (error.code === 'invalidInput' ? translate('backups.folderOccupied') : failureText(translate, error.toFailure()));
  const restoreOver = (): void => over.mutate({ name }, {
    onSuccess: ({ articles, setAside }) => {
      notify(translate('backups.restored', { articles, folder: setAside ?? '' }), { tone: 'success' });
      onClose();
    },
  });
  const restoreBeside = (): void => beside.mutate({ name, folder: folder.trim() }, {
    onSuccess: ({ articles }) => {
      notify(translate('backups.restoredThere', { articles, folder: folder.trim() }), { tone: 'success' });
      onClose();
    },
  });
  return (
    <Dialog
      title={translate('backups.restoreTitle', { when })} isOpen onClose={onClose} role="alertdialog"
      footer={<>
        <Button onPress={onClose} autoFocus isDisabled={isBusy}>{translate('common.cancel')}</Button>
        <Button variant="danger" isDisabled={isBusy} onPress={restoreOver}>{translate('backups.restoreHere')}</Button>
      </>}
    >
      <div className={styles.group}>
        <p>{translate('backups.restoreText')}</p>
        {over.error && <Notice tone="danger">{failureText(translate, over.error.toFailure())}</Notice>}
        <h4>{translate('backups.restoreElsewhere')}</h4>
        <TextField
          label={translate('backups.restoreFolder')} value={folder} onChange={(text) => { setFolder(text); beside.reset(); }} maxLength={4096}
          errorMessage={beside.error ? besideProblem(beside.error) : undefined}
        />
        <div><Button isDisabled={isBusy || folder.trim() === ''} onPress={restoreBeside}>{translate('backups.restoreThere')}</Button></div>
        {isBusy && <Progress label={translate('backups.restoreTitle', { when })} />}
      </div>
    </Dialog>
  );
}
