import { X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { IconButton } from './IconButton.tsx';
import { Notice } from './Notice.tsx';
import { dismissToast, listToasts, watchToasts } from './notify.ts';
import styles from './Toasts.module.css';
import { useTranslate } from './use-translate.ts';

/** Where `notify` shows what it says; one a window. */
export function Toasts() {
  const translate = useTranslate();
  const toasts = useSyncExternalStore(watchToasts, listToasts);
  return (
    <section aria-label={translate('common.notices')} className={styles.region}>
      {toasts.map(({ id, tone, text, details }) => (
        <Notice
          key={id} tone={tone} className={styles.toast}
          actions={<IconButton icon={X} size="small" label={translate('common.dismiss')} tooltipPlacement="top" onPress={() => dismissToast(id)} />}
        >
          <p>{text}</p>
          {details.length > 0 && <ul className={styles.details}>{details.map((line) => <li key={line}>{line}</li>)}</ul>}
        </Notice>
      ))}
    </section>
  );
}
