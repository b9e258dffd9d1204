import type { Stage } from '../../shared/article/fields.ts';
import { RedaksiError } from '../../shared/contract/error.ts';
import { useDesk } from '../bridge/use-desk.ts';
import { useOpenSessions } from '../editor/use-article-session.ts';
import { notify } from '../ui/notify.ts';
import { useTellFailure } from '../ui/use-tell-failure.ts';
import { useTranslate } from '../ui/use-translate.ts';
import { setAskedDeletion } from './asked-deletion.ts';
import { useTakeBack } from './use-take-back.ts';

const PUBLISHED: readonly Stage[] = ['published', 'corrected'];
const SHOWN_LINKERS = 5;

/**
 * Moves an article to the trash, with a way back in the notice. Where readers have it, or other articles link to it, that
 * is said first.
 */
export function useMoveToTrash(): (articleId: string) => void {
  const desk = useDesk();
  const sessions = useOpenSessions();
  const translate = useTranslate();
  const tellFailure = useTellFailure();
  const takeBack = useTakeBack();

  const move = async (articleId: string, headline: string): Promise<void> => {
    // What this window has not saved yet would have nowhere to go.
    await sessions.flush();
    await desk.call('trash.put', { articleId });
    notify(translate('trash.wasPut', { headline }), { action: { label: translate('trash.undo'), run: () => takeBack(articleId, headline) } });
  };
  const begin = async (articleId: string): Promise<void> => {
    const [{ rows, articles }, { targets: [target] }] = await Promise.all([
      desk.call('articles.linkers', { id: articleId, limit: SHOWN_LINKERS }), desk.call('articles.targets', { ids: [articleId] }),
    ]);
    if (!target) throw new RedaksiError('notFound', 'The article is gone', { kind: 'article', id: articleId });
    const headline = target.headline || translate('common.noHeadline');
    const isPublished = PUBLISHED.includes(target.stage);
    if (!isPublished && articles === 0) return move(articleId, headline);
    setAskedDeletion({ articleId, headline, isPublished, linkers: rows, linkerCount: articles, onConfirm: () => told(move(articleId, headline)) });
  };
  const told = (work: Promise<void>): void => {
    work.catch(tellFailure);
  };
  return (articleId) => told(begin(articleId));
}
