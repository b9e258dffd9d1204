import { History, RotateCcw } from 'lucide-react';
import type { Revision } from '../../../shared/contract/revisions.ts';
import { Button } from '../../ui/Button.tsx';
import { dayAndClock } from '../../ui/clock.ts';
import { ReadingFrame } from '../../ui/ReadingFrame.tsx';
import { useAction } from '../../ui/use-action.ts';
import { useLanguage, useTranslate } from '../../ui/use-translate.ts';
import styles from './history.module.css';
import { revisionName } from './revision-name.ts';

type Props = { readonly articleId: string; readonly revision: Revision; readonly onBack: () => void; readonly onRestore: () => void };

/** An earlier version in the place of the article, to read only. The present draft waits behind it, untouched. */
export function LookBack({ articleId, revision, onBack, onRestore }: Props) {
  const translate = useTranslate();
  const language = useLanguage();
  useAction([
    { id: 'back-to-present', title: translate('history.back'), run: onBack },
    { id: 'restore-revision', title: translate('history.restoreThis'), run: onRestore },
  ]);
  const by = revision.by === '' ? '' : ` · ${revision.by}`;
  return (
    <>
      <div role="status" className={styles.bar}>
        <p className={styles.barText}>
          {translate('history.lookingAt', { name: revisionName(revision, translate), when: `${dayAndClock(new Date(revision.at), language, new Date())}${by}` })}
        </p>
        <span className={styles.barButtons}>
          <Button size="small" icon={RotateCcw} onPress={onRestore}>{translate('history.restore')}</Button>
          <Button size="small" variant="primary" icon={History} onPress={onBack}>{translate('history.back')}</Button>
        </span>
      </div>
      <ReadingFrame articleId={articleId} revision={revision.sequence} title={translate('history.page')} />
    </>
  );
}
