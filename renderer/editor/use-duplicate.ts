import { Copy } from 'lucide-react';
import { useDesk } from '../bridge/use-desk.ts';
import type { MenuEntry } from '../ui/Menu.tsx';
import { notify } from '../ui/notify.ts';
import { useAction } from '../ui/use-action.ts';
import { useTellFailure } from '../ui/use-tell-failure.ts';
import { useTranslate } from '../ui/use-translate.ts';
import { goTo } from '../use-route.ts';
import type { ArticleSession } from './session/article-session.ts';

/** Offers to go on in a copy of the article, by palette; the same as an entry of a menu. */
export function useDuplicate(session: ArticleSession): MenuEntry {
  const translate = useTranslate();
  const tellFailure = useTellFailure();
  const desk = useDesk();
  const duplicate = async (): Promise<void> => {
    // The desk copies what it has: what is not saved yet would be missing.
    await session.flush();
    const { articleId } = await desk.call('articles.duplicate', { id: session.articleId });
    goTo({ screen: 'write', articleId });
    notify(translate('duplicate.done', { headline: session.fields.get().headline || translate('common.noHeadline') }));
  };
  const run = (): void => {
    duplicate().catch(tellFailure);
  };
  useAction([{ id: 'duplicate', title: translate('duplicate.this'), run }]);
  return { id: 'duplicate', label: translate('duplicate.this'), icon: Copy, run };
}
