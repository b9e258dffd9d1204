import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import styles from './LinkEditor.module.css';
import { linkAddress } from './link-address.ts';

type Props = { readonly initialUrl: string; readonly onSave: (url: string) => void; readonly onCancel: () => void };

export function LinkForm({ initialUrl, onSave, onCancel }: Props) {
  const translate = useTranslate();
  const [typed, setTyped] = useState(initialUrl);
  const [isRefused, setRefused] = useState(false);
  const save = (): void => {
    const url = linkAddress(typed);
    if (url === null) setRefused(true);
    else onSave(url);
  };
  return (
    <div className={styles.form}>
      <TextField
        autoFocus label={translate('editor.linkAddress')} isLabelHidden placeholder="https://" value={typed} className={styles.field}
        onChange={(next) => { setTyped(next); setRefused(false); }}
        errorMessage={isRefused ? translate('editor.linkRefused') : undefined}
        onKeyDown={(event) => { if (event.key === 'Enter' && !event.nativeEvent.isComposing) { event.preventDefault(); save(); } }}
      />
      <Button variant="primary" size="small" onPress={save}>{translate('common.save')}</Button>
      <Button variant="quiet" size="small" onPress={onCancel}>{translate('common.cancel')}</Button>
    </div>
  );
}
