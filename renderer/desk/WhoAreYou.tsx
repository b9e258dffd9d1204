import { X } from 'lucide-react';
import { useCall, useMutationCall } from '../bridge/use-call.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useTranslate } from '../ui/use-translate.ts';
import { hrefOf } from '../route.ts';
import styles from './WhoAreYou.module.css';

/** While the settings name nobody: a line that asks, and can be sent away for good. */
export function WhoAreYou() {
  const translate = useTranslate();
  const { data: settings } = useCall('settings.get', {});
  const { mutate: change } = useMutationCall('settings.change');
  if (!settings || settings.me !== null || !settings.asksWhoIAm) return null;
  return (
    <aside aria-label={translate('desk.whoAreYou')} className={styles.line}>
      <p>{translate('desk.whoAreYouText')} <a href={hrefOf({ screen: 'settings', section: 'people' })}>{translate('desk.whoAreYou')}</a></p>
      <IconButton icon={X} size="small" label={translate('common.dismiss')} tooltipPlacement="top" onPress={() => change({ asksWhoIAm: false })} />
    </aside>
  );
}
