import { Minimize2 } from 'lucide-react';
import { useCall, useMutationCall } from '../../bridge/use-call.ts';
import { Button } from '../../ui/Button.tsx';
import { setFocusMode, useFocusMode } from '../../ui/columns.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import type { ArticleSession } from '../session/article-session.ts';
import styles from '../fields/StatusLine.module.css';

/** What of the look is not as usual, said once and with the way back. */
export function LookStatus({ session }: { readonly session: ArticleSession }) {
  const translate = useTranslate();
  const isFocused = useFocusMode();
  const zoom = useCall('settings.get', {}).data?.articleZoom ?? 100;
  const { mutate: change } = useMutationCall('settings.change');
  // The button that was pressed goes away, and the keyboard goes where it was on its way to.
  const write = (): void => session.bodyEditor.get()?.focus();
  return (
    <div className={styles.words}>
      <span role="status">
        {zoom !== 100 && (
          <Button variant="quiet" size="small" className={styles.count} aria-label={translate('look.zoom.nowReset', { part: zoom / 100 })} onPress={() => { change({ articleZoom: 100 }); write(); }}>
            {translate('look.zoom.now', { part: zoom / 100 })}
          </Button>
        )}
      </span>
      {isFocused && <Button variant="quiet" size="small" icon={Minimize2} className={styles.count} onPress={() => { setFocusMode(false); write(); }}>{translate('look.focus.leave')}</Button>}
    </div>
  );
}
