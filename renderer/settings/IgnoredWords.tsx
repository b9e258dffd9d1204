import { X } from 'lucide-react';
import { useCall, useMutationCall } from '../bridge/use-call.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useTranslate } from '../ui/use-translate.ts';
import styles from './Settings.module.css';

/** What is left alone in every article of the library, to be checked again. */
export function IgnoredWords() {
  const translate = useTranslate();
  const { data } = useCall('settings.get', {});
  const { mutate: heed } = useMutationCall('houseRules.heed');
  const ignored = data?.ignoredHits ?? [];
  if (ignored.length === 0) return null;
  return (
    <div className={styles.group}>
      <h4>{translate('houseRules.ignoredList')}</h4>
      <ul className={styles.card} aria-label={translate('houseRules.ignoredList')}>
        {ignored.map((hit) => (
          <li key={`${hit.ruleId} ${hit.text}`} className={styles.row}>
            <span className={styles.main}><span className={styles.name}>{hit.text}</span><span className={styles.about}>{hit.ruleId}</span></span>
            <IconButton icon={X} label={translate('houseRules.heed', { text: hit.text })} onPress={() => heed(hit)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
