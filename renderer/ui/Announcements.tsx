import { useSyncExternalStore } from 'react';
import { lastAnnounced, watchAnnounced } from './announce.ts';
import styles from './Announcements.module.css';
import { useTranslate } from './use-translate.ts';

/** Where `announce` speaks; one a window. The same words said again are a new line, so that they are read again. */
export function Announcements() {
  const translate = useTranslate();
  const { text, count } = useSyncExternalStore(watchAnnounced, lastAnnounced);
  return <div role="log" aria-label={translate('common.announced')} className={styles.region}><p key={count}>{text}</p></div>;
}
