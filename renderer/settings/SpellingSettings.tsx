import { useCall, useMutationCall } from '../bridge/use-call.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { useTranslate } from '../ui/use-translate.ts';
import { DictionarySettings } from './DictionarySettings.tsx';
import { OwnWordsSettings } from './OwnWordsSettings.tsx';
import styles from './Settings.module.css';

/** Whether words are checked, by which dictionaries, and which words are right all the same. */
export function SpellingSettings() {
  const translate = useTranslate();
  const { data: settings } = useCall('settings.get', {});
  const { mutate: change } = useMutationCall('settings.change');
  if (!settings) return null;
  return (
    <>
      <div>
        <Checkbox label={translate('spelling.check')} isSelected={settings.checksSpelling} onChange={(checksSpelling) => change({ checksSpelling })} />
        <p className={styles.hint}>{translate('spelling.settingsText')}</p>
      </div>
      <DictionarySettings />
      <OwnWordsSettings />
    </>
  );
}
