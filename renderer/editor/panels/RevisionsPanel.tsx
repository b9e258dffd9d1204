import { Bookmark, Eye } from 'lucide-react';
import { useState } from 'react';
import type { Revision } from '../../../shared/contract/revisions.ts';
import { useCall } from '../../bridge/use-call.ts';
import { Button } from '../../ui/Button.tsx';
import { dayAndClock } from '../../ui/clock.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useLanguage, useTranslate } from '../../ui/use-translate.ts';
import { RevisionDialog } from './RevisionDialog.tsx';
import styles from './panels.module.css';

type Props = { readonly articleId: string; readonly onName: () => void };

export function RevisionsPanel({ articleId, onName }: Props) {
  const translate = useTranslate();
  const language = useLanguage();
  const { data } = useCall('revisions.list', { articleId });
  const [shown, setShown] = useState<Revision | null>(null);
  const nameOf = (revision: Revision): string => revision.name || translate(`panels.revision.${revision.reason}`);
  const revisions = [...(data?.revisions ?? [])].sort((one, other) => other.sequence - one.sequence);
  return (
    <div className={styles.panel}>
      <Button icon={Bookmark} onPress={onName}>{translate('panels.revision.name')}</Button>
      {data && revisions.length === 0 && <p className={styles.empty}>{translate('panels.revision.empty')}</p>}
      <ol className={styles.list} aria-label={translate('panels.revisions')}>
        {revisions.map((revision) => (
          <li key={revision.sequence} className={styles.revision}>
            <span className={styles.related}>
              <span className={styles.name}>{nameOf(revision)}</span>
              <span className={styles.where}>
                {[dayAndClock(new Date(revision.at), language, new Date()), revision.by, translate('common.words', { count: revision.words })].filter(Boolean).join(' · ')}
              </span>
            </span>
            <IconButton icon={Eye} size="small" label={translate('panels.revision.look', { name: nameOf(revision) })} onPress={() => setShown(revision)} />
          </li>
        ))}
      </ol>
      {shown !== null && <RevisionDialog articleId={articleId} revision={shown} title={nameOf(shown)} onClose={() => setShown(null)} />}
    </div>
  );
}
