import { ExternalLink, Newspaper, Pencil, Unlink } from 'lucide-react';
import { isSafeUrl } from '../../../shared/article/url.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useHost } from '../../bridge/use-desk.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import { goTo } from '../../use-route.ts';
import styles from './LinkEditor.module.css';
import type { LinkAtCaret } from './use-link-at-caret.ts';

type Props = { readonly link: LinkAtCaret; readonly onEdit: () => void; readonly onRemove: () => void };

/** Where a link leads, and what can be done with it. */
export function LinkCard({ link: { url, articleId }, onEdit, onRemove }: Props) {
  const translate = useTranslate();
  const host = useHost();
  const { data } = useCall('articles.targets', { ids: [articleId] }, { enabled: articleId !== '' });
  const target = articleId === '' ? null : data?.targets[0] ?? null;
  const leadsTo = target === null ? url : target.headline || translate('common.noHeadline');
  return (
    <>
      {target && <Newspaper aria-hidden className={styles.icon} />}
      <span className={styles.address} title={url}>{leadsTo}</span>
      <IconButton icon={Pencil} size="small" label={translate('editor.linkEdit')} onPress={onEdit} />
      {target && <IconButton icon={ExternalLink} size="small" label={translate('editor.linkArticle.open')} onPress={() => goTo({ screen: 'write', articleId })} />}
      {articleId === '' && isSafeUrl(url) && URL.canParse(url) && (
        <IconButton icon={ExternalLink} size="small" label={translate('editor.linkOpen')} onPress={() => host.openOutside(url)} />
      )}
      <IconButton icon={Unlink} size="small" label={translate('editor.linkRemove')} onPress={onRemove} />
    </>
  );
}
