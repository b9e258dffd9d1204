import { Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { InTrash } from '../../shared/contract/trash.ts';
import { Button } from '../ui/Button.tsx';
import { dayAndClock, shortDay } from '../ui/clock.ts';
import { ReadingFrame } from '../ui/ReadingFrame.tsx';
import { useAction } from '../ui/use-action.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.ts';
import { goTo } from '../use-route.ts';
import { DeleteForGoodDialog } from '../trash/DeleteForGoodDialog.tsx';
import { useTakeBack } from '../trash/use-take-back.ts';
import styles from './ArticleScreen.module.css';
import history from './history/history.module.css';
import type { ArticleSession } from './session/article-session.ts';
import { useField } from './use-field.ts';

/** An article in the trash: it can be read and taken back, or deleted for good. */
export function TrashedArticle({ session, trash }: { readonly session: ArticleSession; readonly trash: InTrash }) {
  const translate = useTranslate();
  const language = useLanguage();
  const headline = useField(session, 'headline') || translate('common.noHeadline');
  const takeBack = useTakeBack();
  const [isAsking, setAsking] = useState(false);
  const now = new Date();
  const back = (): void => takeBack(session.articleId, headline);
  useAction([
    { id: 'take-back', title: translate('trash.takeBack'), run: back },
    { id: 'delete-now', title: translate('trash.deleteNow'), run: () => setAsking(true) },
  ]);
  return (
    <div className={styles.column}>
      <div role="status" className={history.bar}>
        <p className={history.barText}>
          {translate('trash.bar', { since: dayAndClock(new Date(trash.at), language, now), day: shortDay(new Date(trash.goesAt), language, now) })}
        </p>
        <span className={history.barButtons}>
          <Button size="small" icon={Trash2} onPress={() => setAsking(true)}>{translate('trash.deleteNow')}</Button>
          <Button size="small" variant="primary" icon={Undo2} onPress={back}>{translate('trash.takeBack')}</Button>
        </span>
      </div>
      <ReadingFrame articleId={session.articleId} revision={null} title={translate('trash.page')} />
      {isAsking && <DeleteForGoodDialog articleId={session.articleId} headline={headline} onDeleted={() => goTo({ screen: 'desk' })} onClose={() => setAsking(false)} />}
    </div>
  );
}
