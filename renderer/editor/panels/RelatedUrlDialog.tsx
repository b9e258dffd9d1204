import { useState, type FormEvent } from 'react';
import { urlSchema } from '../../../shared/article/inline.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import styles from './panels.module.css';

type Props = {
  readonly title: string;
  readonly url: string;
  readonly isNew: boolean;
  /** `url` is safe, or empty where there is none. */
  readonly onDone: (title: string, url: string) => void;
  readonly onClose: () => void;
};

export function RelatedUrlDialog({ title, url, isNew, onDone, onClose }: Props) {
  const translate = useTranslate();
  const [words, setWords] = useState(title);
  const [address, setAddress] = useState(url);
  const isSafe = address.trim() === '' || urlSchema.safeParse(address.trim()).success;
  const isComplete = words.trim() !== '' && isSafe;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isComplete) onDone(words.trim(), address.trim());
  };
  return (
    <Dialog
      title={translate(isNew ? 'panels.related.addAddress' : 'panels.related.editTitle')} isOpen onClose={onClose} size="small"
      footer={<>
        <Button onPress={onClose}>{translate('common.cancel')}</Button>
        <Button variant="primary" type="submit" form="related-link" isDisabled={!isComplete}>{translate(isNew ? 'common.add' : 'common.save')}</Button>
      </>}
    >
      <form id="related-link" onSubmit={submit} className={styles.form}>
        <TextField autoFocus label={translate('panels.related.title')} value={words} onChange={setWords} />
        <TextField label={translate('panels.related.address')} value={address} onChange={setAddress} errorMessage={isSafe ? undefined : translate('panels.related.unsafe')} />
      </form>
    </Dialog>
  );
}
