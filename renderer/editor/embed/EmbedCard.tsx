import { ExternalLink, Pencil } from 'lucide-react';
import type { NodeKey } from 'lexical';
import { useState } from 'react';
import type { BlockOf } from '../../../shared/article/block.ts';
import { isSafeUrl } from '../../../shared/article/url.ts';
import { embedOf } from '../../../shared/embed/embed.ts';
import { useHost } from '../../bridge/use-desk.ts';
import { Button } from '../../ui/Button.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import { useBody } from '../body/body-context.ts';
import { useCardEdit } from '../cards/use-card-edit.ts';
import styles from './Embed.module.css';
import { EmbedDialog } from './EmbedDialog.tsx';

/** A post of another site: whose it is, where it stands and what the page will make of it. Nothing of it is loaded here. */
export function EmbedCard({ nodeKey, block }: { readonly nodeKey: NodeKey; readonly block: BlockOf<'embed'> }) {
  const translate = useTranslate();
  const host = useHost();
  const { houseStyle, language } = useBody();
  const edit = useCardEdit(nodeKey);
  const [isChanging, setChanging] = useState(false);
  const found = embedOf(block.url, houseStyle?.embedHosts ?? []);
  return (
    <div className={styles.embed}>
      <p className={styles.line}>
        <strong className={styles.provider}>{found?.name ?? translate('editor.embed.other')}</strong>
        <bdi dir="ltr" className={styles.address}>{block.url}</bdi>
      </p>
      <label className={styles.field}>
        <span className={styles.label}>{translate('editor.embed.title')}</span>
        <input
          data-part={0} data-enter className={styles.input} lang={language} dir="auto" spellCheck value={block.title}
          placeholder={translate('editor.embed.titleHint')} onChange={(event) => edit({ ...block, title: event.target.value }, 'title')}
        />
      </label>
      <div className={styles.acts}>
        <span className={styles.told}>{found?.player ? translate('editor.embed.onPage', { name: found.name }) : translate('editor.embed.asLink')}</span>
        {isSafeUrl(block.url) && URL.canParse(block.url) && (
          <Button icon={ExternalLink} size="small" variant="quiet" onPress={() => host.openOutside(block.url)}>{translate('editor.embed.open')}</Button>
        )}
        <Button icon={Pencil} size="small" variant="quiet" onPress={() => setChanging(true)}>{translate('editor.embed.edit')}</Button>
      </div>
      {isChanging && (
        <EmbedDialog
          present={block} onClose={() => setChanging(false)}
          onDone={(url, title) => {
            setChanging(false);
            edit((now) => (now.type === 'embed' ? { ...now, url, title } : now));
          }}
        />
      )}
    </div>
  );
}
