import { Bookmark } from 'lucide-react';
import { useState } from 'react';
import type { Revision } from '../../../shared/contract/revisions.ts';
import { useMutationCall } from '../../bridge/use-call.ts';
import { Button } from '../../ui/Button.tsx';
import { useTellFailure } from '../../ui/use-tell-failure.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { HistorySlider } from '../history/HistorySlider.tsx';
import historyStyles from '../history/history.module.css';
import { RevisionRow } from '../history/RevisionRow.tsx';
import { useRevisions } from '../history/use-revisions.ts';
import { RevisionNameDialog } from './RevisionNameDialog.tsx';
import styles from './panels.module.css';

/** Rows drawn at first, and so many more whenever older ones are asked for: a long history opens as quickly as a short one. */
const AT_ONCE = 50;

type Props = {
  readonly articleId: string;
  readonly onName: () => void;
  /** The revision that is in the place of the article; null: the present. */
  readonly lookedAt: number | null;
  readonly onLook: (sequence: number | null) => void;
  readonly onRestore: (revision: Revision) => void;
};

export function RevisionsPanel({ articleId, onName, lookedAt, onLook, onRestore }: Props) {
  const translate = useTranslate();
  const tellFailure = useTellFailure();
  const { revisions } = useRevisions(articleId);
  const { mutate: change, mutateAsync: rename } = useMutationCall('revisions.change');
  const [shown, setShown] = useState(AT_ONCE);
  const [naming, setNaming] = useState<Revision | null>(null);
  const pin = ({ sequence, isPinned }: Revision): void => change({ articleId, sequence, isPinned: !isPinned }, {
    onError: tellFailure,
  });
  return (
    <div className={styles.panel}>
      <Button icon={Bookmark} onPress={onName}>{translate('panels.revision.name')}</Button>
      {revisions?.length === 0 && <p className={styles.empty}>{translate('panels.revision.empty')}</p>}
      {revisions && <HistorySlider revisions={revisions} lookedAt={lookedAt} onLook={onLook} />}
      <ol className={historyStyles.rows} aria-label={translate('panels.revisions')}>
        {(revisions ?? []).slice(0, shown).map((revision, index) => (
          <RevisionRow
            key={revision.sequence} revision={revision} wordsBefore={revisions?.[index + 1]?.words ?? null} isLookedAt={revision.sequence === lookedAt}
            onLook={() => onLook(revision.sequence === lookedAt ? null : revision.sequence)}
            onName={() => setNaming(revision)} onPin={() => pin(revision)} onRestore={() => onRestore(revision)}
          />
        ))}
      </ol>
      {revisions && revisions.length > shown && <Button variant="quiet" onPress={() => setShown((now) => now + 4 * AT_ONCE)}>{translate('history.older')}</Button>}
      {naming !== null && (
        <RevisionNameDialog
          title={translate(naming.name === '' ? 'history.giveName' : 'history.rename')} initialName={naming.name} mayBeEmpty={naming.name !== ''}
          onKeep={async (name) => { await rename({ articleId, sequence: naming.sequence, name }); }} onClose={() => setNaming(null)}
        />
      )}
    </div>
  );
}
