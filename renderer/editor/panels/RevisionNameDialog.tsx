import { useState, type FormEvent } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useSaving } from '../../ui/use-saving.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import styles from './panels.module.css';

const LONGEST = 200;

type Props = {
  readonly title: string;
  readonly initialName: string;
  readonly description?: string;
  /** Whether a name may be taken away. */
  readonly mayBeEmpty?: boolean;
  /** @throws RedaksiError, which is told in the dialog */
  readonly onKeep: (name: string) => Promise<void>;
  readonly onClose: () => void;
};

export function RevisionNameDialog({ title, initialName, description, mayBeEmpty = false, onKeep, onClose }: Props) {
  const translate = useTranslate();
  const [name, setName] = useState(initialName);
  const { isBusy, failure, save } = useSaving(onClose);
  const isMissing = name.trim() === '' && !mayBeEmpty;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isMissing && !isBusy) save(() => onKeep(name.trim()));
  };
  return (
    <Dialog
      title={title} isOpen onClose={onClose} size="small"
      footer={<>
        <Button onPress={onClose}>{translate('common.cancel')}</Button>
        <Button variant="primary" type="submit" form="name-revision" isDisabled={isMissing || isBusy}>{translate('common.save')}</Button>
      </>}
    >
      <form id="name-revision" onSubmit={submit} className={styles.form}>
        <TextField
          autoFocus label={translate('panels.revision.nameLabel')} description={description ?? translate('panels.revision.nameDescription')}
          maxLength={LONGEST} value={name} onChange={setName} errorMessage={failure}
        />
      </form>
    </Dialog>
  );
}
