import { useState, type FormEvent } from 'react';
import { embedOf } from '../../../shared/embed/embed.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import { useBody } from '../body/body-context.ts';
import styles from './Embed.module.css';
import { typedEmbed } from './typed-embed.ts';

type Props = {
  /** Of the embed that is changed; null for a new one. */
  readonly present: { readonly url: string; readonly title: string } | null;
  readonly onDone: (url: string, title: string) => void;
  readonly onClose: () => void;
};

/** Takes the address of a post, and says at once what the page will make of it. Nothing is asked of its site. */
export function EmbedDialog({ present, onDone, onClose }: Props) {
  const translate = useTranslate();
  const { houseStyle, language } = useBody();
  const hosts = houseStyle?.embedHosts ?? [];
  const [address, setAddress] = useState(present?.url ?? '');
  const [title, setTitle] = useState(present?.title ?? '');
  const [isRefused, setRefused] = useState(false);
  const url = typedEmbed(address, hosts);
  const found = url === null ? null : embedOf(url, hosts);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (url === null) setRefused(true);
    else onDone(url, title.trim());
  };
  const told = found?.player ? translate('editor.embed.onPage', { name: found.name }) : url === null ? translate('editor.embed.addressHint') : translate('editor.embed.asLink');
  return (
    <Dialog
      title={translate(present === null ? 'editor.insert.embed' : 'editor.embed.editTitle')} isOpen onClose={onClose} size="small"
      footer={<>
        <Button onPress={onClose}>{translate('common.cancel')}</Button>
        <Button variant="primary" type="submit" form="embed">{translate(present === null ? 'common.add' : 'common.save')}</Button>
      </>}
    >
      <form id="embed" onSubmit={submit} noValidate className={styles.form}>
        <TextField
          autoFocus label={translate('editor.embed.address')} placeholder="https://" value={address} description={told} dir="ltr"
          onChange={(next) => { setAddress(next); setRefused(false); }} errorMessage={isRefused ? translate('editor.embed.refused') : undefined}
        />
        <TextField label={translate('editor.embed.title')} placeholder={translate('editor.embed.titleHint')} value={title} onChange={setTitle} lang={language} dir="auto" />
      </form>
    </Dialog>
  );
}
