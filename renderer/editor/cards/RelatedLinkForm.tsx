import { useState } from 'react';
import type { RelatedLink } from '../../../shared/article/block.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import { linkAddress } from '../link/link-address.ts';
import styles from './RelatedLinksCard.module.css';

type Props = { readonly link: RelatedLink; readonly onSave: (link: RelatedLink) => void; readonly onCancel: () => void };

/** The title and the address of a link that leads out of the library. */
export function RelatedLinkForm({ link, onSave, onCancel }: Props) {
  const translate = useTranslate();
  const [title, setTitle] = useState(link.title);
  const [address, setAddress] = useState(link.url ?? '');
  const [isRefused, setRefused] = useState(false);
  const save = (): void => {
    const url = address.trim() === '' ? null : linkAddress(address);
    if (address.trim() !== '' && url === null) setRefused(true);
    else onSave({ ...link, title: title.trim(), url });
  };
  return (
    <form className={styles.form} onSubmit={(event) => { event.preventDefault(); save(); }} onKeyDown={(event) => { if (event.key === 'Escape' && !event.nativeEvent.isComposing) { event.stopPropagation(); onCancel(); } }}>
      <TextField autoFocus label={translate('editor.related.title')} value={title} onChange={setTitle} />
      <TextField label={translate('editor.linkAddress')} value={address} onChange={(typed) => { setAddress(typed); setRefused(false); }} errorMessage={isRefused ? translate('editor.linkRefused') : undefined} />
      <div className={styles.buttons}>
        <Button type="submit" size="small" variant="primary">{translate('common.save')}</Button>
        <Button size="small" variant="quiet" onPress={onCancel}>{translate('common.cancel')}</Button>
      </div>
    </form>
  );
}
