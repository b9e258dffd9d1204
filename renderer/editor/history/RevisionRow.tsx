import { Ellipsis, Eye } from 'lucide-react';
import type { Revision } from '../../../shared/contract/revisions.ts';
import { LOCALES } from '../../../shared/messages/language.ts';
import { Badge } from '../../ui/Badge.tsx';
import { dayAndClock } from '../../ui/clock.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useLanguage, useTranslate } from '../../ui/use-translate.ts';
import styles from './history.module.css';
import { revisionName } from './revision-name.ts';

type Props = {
  readonly revision: Revision;
  /** Words of the revision before it; null where there is none. */
  readonly wordsBefore: number | null;
  readonly isLookedAt: boolean;
  readonly onLook: () => void;
  readonly onName: () => void;
  readonly onPin: () => void;
  readonly onRestore: () => void;
};

/** Who, when and why, and by how many words it differs from the one before. */
export function RevisionRow({ revision, wordsBefore, isLookedAt, onLook, onName, onPin, onRestore }: Props) {
  const translate = useTranslate();
  const language = useLanguage();
  const name = revisionName(revision, translate);
  const when = dayAndClock(new Date(revision.at), language, new Date());
  const difference = wordsBefore === null || wordsBefore === revision.words
    ? '' : new Intl.NumberFormat(LOCALES[language], { signDisplay: 'always' }).format(revision.words - wordsBefore);
  const why = revision.name === '' ? '' : translate(`panels.revision.${revision.reason}`);
  return (
    <li className={styles.row} data-looked-at={isLookedAt || undefined}>
      <div className={styles.about}>
        <span className={styles.name}>{name}</span>
        <span className={styles.where}>{[when, revision.by, why].filter(Boolean).join(' · ')}</span>
        <span className={styles.where}>{[translate('common.words', { count: revision.words }), difference].filter(Boolean).join(' · ')}</span>
        {(revision.isPinned || revision.isPublished) && (
          <span className={styles.badges}>
            {revision.isPinned && <Badge tone="accent">{translate('history.pinned')}</Badge>}
            {revision.isPublished && <Badge>{translate('history.published')}</Badge>}
          </span>
        )}
      </div>
      <IconButton icon={Eye} size="small" label={translate('history.look', { name: `${name}, ${when}` })} aria-pressed={isLookedAt} onPress={onLook} />
      <Menu
        label={translate('history.more', { name: `${name}, ${when}` })} placement="bottom end"
        trigger={<IconButton icon={Ellipsis} size="small" label={translate('history.more', { name: `${name}, ${when}` })} />}
        entries={[
          { id: 'name', label: translate(revision.name === '' ? 'history.giveName' : 'history.rename'), run: onName },
          { id: 'pin', label: translate(revision.isPinned ? 'history.unpin' : 'history.pin'), run: onPin },
          { id: 'restore', label: translate('history.restore'), run: onRestore },
        ]}
      />
    </li>
  );
}
