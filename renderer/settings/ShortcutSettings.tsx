import { RotateCcw, Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useCall, useMutationCall } from '../bridge/use-call.ts';
import { ACTION_GROUPS, ACTIONS, type ActionGroup, type CataloguedAction } from '../ui/action-catalogue.ts';
import { withKeys } from '../ui/action-keys.ts';
import { Button } from '../ui/Button.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { notify } from '../ui/notify.ts';
import { isMac } from '../ui/platform.ts';
import { shortcutText } from '../ui/shortcut.ts';
import { TextField } from '../ui/TextField.tsx';
import { useKeys, useKeyText } from '../ui/use-keys.ts';
import { useTellFailure } from '../ui/use-tell-failure.ts';
import { useTranslate } from '../ui/use-translate.ts';
import { actionName } from './action-name.ts';
import { KeysDialog } from './KeysDialog.tsx';
import styles from './Settings.module.css';
import { ShortcutTable } from './ShortcutTable.tsx';

/** Everything that can be done, with its keys, to be found and changed. */
export function ShortcutSettings() {
  const translate = useTranslate();
  const keysOf = useKeys();
  const paletteKeys = useKeyText('palette');
  const { data: settings } = useCall('settings.get', {});
  const { mutate: change } = useMutationCall('settings.change');
  const [sought, setSought] = useState('');
  const [edited, setEdited] = useState<CataloguedAction | null>(null);
  const [isResetting, setResetting] = useState(false);
  const own = settings?.shortcuts ?? {};
  const shown = useMemo(() => {
    const words = sought.toLocaleLowerCase().split(/\s+/).filter((word) => word !== '');
    return ACTIONS.filter((action) => {
      const text = [actionName(action, translate), ...keysOf(action.id).map((keys) => shortcutText(keys, isMac))].join(' ').toLocaleLowerCase();
      return words.every((word) => text.includes(word));
    });
  }, [sought, translate, keysOf]);
  const onError = useTellFailure();
  return (
    <>
      <p className={styles.hint}>{translate('settings.shortcutsText', { keys: paletteKeys ?? translate('shortcuts.none') })}</p>
      <div className={styles.head}>
        <TextField label={translate('shortcuts.search')} isLabelHidden type="search" icon={Search} placeholder={translate('shortcuts.search')} value={sought} onChange={setSought} className={styles.wide} />
        <Button icon={RotateCcw} isDisabled={Object.keys(own).length === 0} onPress={() => setResetting(true)}>{translate('shortcuts.resetAll')}</Button>
      </div>
      <div role="status">{shown.length === 0 && <p className={styles.hint}>{translate('shortcuts.nothingFound')}</p>}</div>
      {(Object.keys(ACTION_GROUPS) as ActionGroup[]).map((group) => (
        <ShortcutTable key={group} title={translate(`shortcuts.group.${group}`)} actions={shown.filter((action) => action.group === group)} own={own} onChange={setEdited} />
      ))}
      {edited && <KeysDialog action={edited} onClose={() => setEdited(null)} onSave={(keys) => change({ shortcuts: withKeys(own, edited.id, keys) }, { onError })} />}
      <ConfirmDialog
        isOpen={isResetting} onClose={() => setResetting(false)} title={translate('shortcuts.resetAll')} message={translate('shortcuts.resetAllText')} confirmLabel={translate('shortcuts.resetAllConfirm')}
        onConfirm={() => change({ shortcuts: {} }, { onSuccess: () => notify(translate('shortcuts.wereReset')), onError })}
      />
    </>
  );
}
