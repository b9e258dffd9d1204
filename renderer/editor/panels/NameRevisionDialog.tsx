import { useState, type FormEvent } from 'react';
import { RedaksiError } from '../../../shared/contract/error.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { notify } from '../../ui/notify.ts';
import { TextField } from '../../ui/TextField.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import { failureText } from '../../../shared/messages/failure-text.ts';
import type { ArticleSession } from '../session/article-session.ts';
import styles from './panels.module.css';

const LONGEST = 200;

export function NameRevisionDialog({ session, onClose }: { readonly session: ArticleSession; readonly onClose: () => void }) {
  const translate = useTranslate();
  const [name, setName] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | undefined>();
  const keep = async (): Promise<void> => {
    setBusy(true);
    try {
      const revision = await session.nameRevision(name.trim());
      notify(translate('panels.revision.kept', { name: revision.name }), { tone: 'success' });
      onClose();
    } catch (error) {
      if (!(error instanceof RedaksiError)) throw error;
      setFailure(failureText(translate, error.toFailure()));
      setBusy(false);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '' && !isBusy) void keep();
  };
  return (
    <Dialog
      title={translate('panels.revision.name')} isOpen onClose={onClose} size="small"
      footer={<>
        <Button onPress={onClose}>{translate('common.cancel')}</Button>
        <Button variant="primary" type="submit" form="name-revision" isDisabled={name.trim() === '' || isBusy}>{translate('common.save')}</Button>
      </>}
    >
      <form id="name-revision" onSubmit={submit} className={styles.form}>
        <TextField
          autoFocus label={translate('panels.revision.nameLabel')} description={translate('panels.revision.nameDescription')}
          maxLength={LONGEST} value={name} onChange={setName} errorMessage={failure}
        />
      </form>
    </Dialog>
  );
}
