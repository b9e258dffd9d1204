import { Monitor, Moon, Sun } from 'lucide-react';
import type { Settings } from '../../shared/contract/settings.ts';
import { useCall, useMutationCall } from '../bridge/use-call.ts';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { useTranslate } from '../ui/use-translate.ts';

/** The language of the screens and their light. Both change at once. */
export function AppearanceSettings() {
  const translate = useTranslate();
  const { data: settings } = useCall('settings.get', {});
  const { mutate: change } = useMutationCall('settings.change');
  if (!settings) return null;
  return (
    <>
      <SegmentedControl<Settings['language']>
        label={translate('settings.language')} value={settings.language} onChange={(language) => change({ language })}
        segments={[{ id: 'id', label: translate('settings.indonesian') }, { id: 'en', label: translate('settings.english') }]}
      />
      <SegmentedControl<Settings['theme']>
        label={translate('settings.theme')} value={settings.theme} onChange={(theme) => change({ theme })}
        segments={[
          { id: 'system', label: translate('settings.system'), icon: Monitor },
          { id: 'light', label: translate('settings.light'), icon: Sun },
          { id: 'dark', label: translate('settings.dark'), icon: Moon },
        ]}
      />
    </>
  );
}
