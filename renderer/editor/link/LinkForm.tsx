import { Newspaper } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import { linkAddress } from './link-address.ts';
import { LinkedArticleForm } from './LinkedArticleForm.tsx';
import styles from './LinkEditor.module.css';
import type { LinkTarget } from './link-target.ts';

type Props = { readonly initialUrl: string; readonly onSave: (to: LinkTarget) => void; readonly onCancel: () => void };

/** Takes a web address, or an article of the library. */
export function LinkForm({ initialUrl, onSave, onCancel }: Props) {
  const translate = useTranslate();
  const [typed, setTyped] = useState(initialUrl);
  const [isRefused, setRefused] = useState(false);
  const [isFinding, setFinding] = useState(false);
  const save = (): void => {
    const url = linkAddress(typed);
    if (url === null) setRefused(true);
    else onSave({ url, articleId: null, headline: null });
  };
  if (isFinding) return <LinkedArticleForm onSave={onSave} onCancel={onCancel} />;
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
      <IconButton icon={Newspaper} size="small" label={translate('editor.linkArticle')} onPress={() => setFinding(true)} />
    </div>
  );
}
