import { FileQuestion } from 'lucide-react';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useTranslate } from '../ui/use-translate.ts';
import styles from './ArticleScreen.module.css';
import { failureText } from '../../shared/messages/failure-text.ts';
import { OpenArticle } from './OpenArticle.tsx';
import { useArticleSession } from './use-article-session.ts';
import { useFlushOnLeaving } from './use-flush-on-leaving.ts';

/** The writing screen of one article. */
export function ArticleScreen({ articleId }: { readonly articleId: string }) {
  const translate = useTranslate();
  const opening = useArticleSession(articleId);
  useFlushOnLeaving();
  switch (opening.kind) {
    case 'opening': return <div className={styles.paper} aria-busy />;
    case 'failed': return <EmptyState icon={FileQuestion} title={translate('panels.notOpened')}>{failureText(translate, opening.error.toFailure())}</EmptyState>;
    case 'open': return <OpenArticle session={opening.session} />;
  }
}
