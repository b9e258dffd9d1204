import { useEffect, useState } from 'react';
import { useDesk } from './bridge/use-desk.ts';
import styles from './ConnectionNotice.module.css';
import { Notice } from './ui/Notice.tsx';
import { useTranslate } from './ui/use-translate.ts';

/** Says for as long as it lasts that the desk cannot be reached. */
export function ConnectionNotice() {
  const desk = useDesk();
  const translate = useTranslate();
  const [isConnected, setConnected] = useState(true);
  useEffect(() => desk.watchConnection(setConnected), [desk]);
  return isConnected ? null : <Notice tone="warning" className={styles.notice}>{translate('common.disconnected')}</Notice>;
}
