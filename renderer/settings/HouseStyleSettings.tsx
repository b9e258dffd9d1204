import { useState } from 'react';
import { useCall, useMutationCall } from '../bridge/use-call.ts';
import { Select } from '../ui/Select.tsx';
import { useTranslate } from '../ui/use-translate.ts';
import { HouseStyleEditor } from './HouseStyleEditor.tsx';
import { IgnoredWords } from './IgnoredWords.tsx';
import styles from './Settings.module.css';

/** The publications' labels, patterns and pages: which one is used, and what each says. */
export function HouseStyleSettings() {
  const translate = useTranslate();
  const { data: settings } = useCall('settings.get', {});
  const { data: list } = useCall('houseStyles.list', {});
  const { mutate: changeSettings } = useMutationCall('settings.change');
  const [chosen, setChosen] = useState<string | null>(null);
  const entries = list?.houseStyles ?? [];
  const shown = entries.find((entry) => entry.houseStyle.id === (chosen ?? settings?.houseStyle)) ?? entries[0];
  return (
    <>
      <Select
        label={translate('settings.defaultHouseStyle')} className={styles.narrow} value={settings?.houseStyle ?? null}
        onChange={(houseStyle) => changeSettings({ houseStyle })}
        options={entries.map(({ houseStyle }) => ({ id: houseStyle.id, label: houseStyle.name }))}
      />
      <div className={styles.group}>
        <Select
          label={translate('settings.showHouseStyle')} className={styles.narrow} value={shown?.houseStyle.id ?? null} onChange={setChosen}
          options={entries.map(({ houseStyle, builtIn }) => ({
            id: houseStyle.id, label: houseStyle.name, description: translate(builtIn ? 'settings.builtIn' : 'settings.ownStyle'),
          }))}
        />
        {shown && (
          <HouseStyleEditor
            key={shown.houseStyle.id} houseStyle={shown.houseStyle} isBuiltIn={shown.builtIn} taken={entries.map((entry) => entry.houseStyle.id)}
            onSaved={setChosen} onRemoved={() => setChosen(null)}
          />
        )}
      </div>
      <IgnoredWords />
    </>
  );
}
