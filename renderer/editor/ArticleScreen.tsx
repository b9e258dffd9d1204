import { FileQuestion } from 'lucide-react';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useTranslate } from '../ui/use-translate.ts';
import styles from './ArticleScreen.module.css';
import { failureText } from '../../shared/messages/failure-text.ts';
import type { RedaksiError } from '../../shared/contract/error.ts';
import { OpenArticle } from './OpenArticle.tsx';
import type { ArticleSession } from './session/article-session.ts';
import { TrashedArticle } from './TrashedArticle.tsx';
import { useArticleSession } from './use-article-session.ts';
import { useLive } from './use-live.ts';

export { restoreUnsaved } from './restore-unsaved.ts';

/** The writing screen of one article. */
export function ArticleScreen({ articleId }: { readonly articleId: string }) {
  const opening = useArticleSession(articleId);
  switch (opening.kind) {
    case 'opening': return <div className={styles.paper} aria-busy />;
    case 'failed': return <NotOpened error={opening.error} />;
    case 'open': return <PresentArticle session={opening.session} />;
  }
}

function PresentArticle({ session }: { readonly session: ArticleSession }) {
  const gone = useLive(session.gone);
  const trash = useLive(session.trash);
  if (gone !== null) return <NotOpened error={gone} />;
  return trash === null ? <OpenArticle session={session} /> : <TrashedArticle session={session} trash={trash} />;
}

function NotOpened({ error }: { readonly error: RedaksiError }) {
  const translate = useTranslate();
  return <EmptyState icon={FileQuestion} title={translate('panels.notOpened')}>{failureText(translate, error.toFailure())}</EmptyState>;
}
