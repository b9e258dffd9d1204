import { X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import { Notice } from './Notice.tsx';
import { Progress } from './Progress.tsx';
import { dismissToast, hold, letGo, listToasts, watchToasts } from './notify.ts';
import styles from './Toasts.module.css';
import { useTranslate } from './use-translate.ts';

/** Where `notify` shows what it says, over the foot of the desk, so that nothing that is written or filled in is covered; one a window. */
export function Toasts() {
  const translate = useTranslate();
  const toasts = useSyncExternalStore(watchToasts, listToasts);
  return (
    <section aria-label={translate('common.notices')} className={styles.region}>
      {toasts.map((toast) => (
        <div key={toast.id} className={styles.toast} onPointerEnter={() => hold(toast)} onPointerLeave={() => letGo(toast)} onFocus={() => hold(toast)} onBlur={() => letGo(toast)}>
          <Notice tone={toast.tone} actions={<>
            {toast.action && <Button size="small" onPress={() => { dismissToast(toast); toast.action?.run(); }}>{toast.action.label}</Button>}
            <IconButton icon={X} size="small" label={translate('common.dismiss')} tooltipPlacement="top" onPress={() => dismissToast(toast)} />
          </>}>
            <p>{toast.text}</p>
            {toast.done !== undefined && <Progress label={toast.text} value={toast.done} />}
            {toast.details.length > 0 && <ul tabIndex={0} aria-label={toast.text} className={styles.details}>{toast.details.map((line) => <li key={line}>{line}</li>)}</ul>}
          </Notice>
        </div>
      ))}
    </section>
  );
}
