import { Button } from '../../ui/Button.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useLiveLater } from '../use-live-later.ts';
import { onceWritingRests } from '../writing-rests.ts';
import styles from '../fields/StatusLine.module.css';

type Props = { readonly session: ArticleSession; readonly onNext: () => void };

/** How many places are still to be filled in; a press leads to the next one. */
export function PlaceholderCount({ session, onNext }: Props) {
  const translate = useTranslate();
  const count = useLiveLater(session.placeholders, onceWritingRests);
  if (count === 0) return null;
  return (
    <Button size="small" variant="quiet" preventFocusOnPress className={styles.count} aria-label={translate('editor.placeholder.countNext', { count })} onPress={onNext}>
      {translate('editor.placeholder.count', { count })}
    </Button>
  );
}
