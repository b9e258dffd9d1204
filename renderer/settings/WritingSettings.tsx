import { useCall, useMutationCall } from '../bridge/use-call.ts';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { useTranslate } from '../ui/use-translate.ts';
import { SnippetSettings } from './SnippetSettings.tsx';
import { WritingLook } from './WritingLook.tsx';
import { TemplateSettings } from './TemplateSettings.tsx';
import styles from './Settings.module.css';

/** What the editor does by itself while a person types. */
export function WritingSettings() {
  const translate = useTranslate();
  const { data: settings } = useCall('settings.get', {});
  const { mutate: change } = useMutationCall('settings.change');
  if (!settings) return null;
  return (<>
    <div className={styles.group}>
      <SegmentedControl<'on' | 'off'>
        label={translate('settings.smartTyping')} value={settings.smartTyping ? 'on' : 'off'} onChange={(chosen) => change({ smartTyping: chosen === 'on' })}
        segments={[{ id: 'on', label: translate('settings.smartTyping.on') }, { id: 'off', label: translate('settings.smartTyping.off') }]}
      />
      <p className={styles.hint}>{translate('settings.smartTypingText')}</p>
    </div>
    <WritingLook settings={settings} onChange={change} />
    <SnippetSettings />
    <TemplateSettings />
  </>);
}
