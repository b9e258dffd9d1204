import { RotateCcw, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { MOST_KEYS } from '../../shared/shortcuts/keys.ts';
import type { CataloguedAction } from '../ui/action-catalogue.ts';
import { actionWithKeys } from '../ui/action-keys.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { keptBy } from '../ui/kept-keys.ts';
import { Notice } from '../ui/Notice.tsx';
import { isMac } from '../ui/platform.ts';
import { shortcutText } from '../ui/shortcut.ts';
import { useKeys } from '../ui/use-keys.ts';
import { useTranslate } from '../ui/use-translate.ts';
import { actionName } from './action-name.ts';
import { KeyRecorder } from './KeyRecorder.tsx';
import styles from './Settings.module.css';

type Props = { readonly action: CataloguedAction; readonly onSave: (keys: readonly string[]) => void; readonly onClose: () => void };

/** The keys of one action: recorded, removed, taken over from another, or put back as they come. Nothing happens before it is saved. */
export function KeysDialog({ action, onSave, onClose }: Props) {
  const translate = useTranslate();
  const keysOf = useKeys();
  const [keys, setKeys] = useState(keysOf(action.id));
  const [refused, setRefused] = useState<string | null>(null);
  const save = useRef<HTMLButtonElement>(null);
  const name = actionName(action, translate);
  const record = (pressed: string | null): void => {
    const text = pressed === null ? '' : shortcutText(pressed, isMac);
    const kept = pressed === null ? null : keptBy(pressed, isMac);
    const problem = pressed === null ? translate('shortcuts.unknown')
      : kept === 'writing' || kept === 'system' ? translate(`shortcuts.kept.${kept}`, { keys: text })
      : keys.includes(pressed) ? translate('shortcuts.present.twice', { keys: text })
      : keys.length >= MOST_KEYS ? translate('shortcuts.most', { count: MOST_KEYS }) : null;
    setRefused(problem);
    if (problem !== null || pressed === null) return;
    setKeys([...keys, pressed]);
    save.current?.focus();
  };
  const warnings = keys.flatMap((one) => {
    const text = shortcutText(one, isMac);
    const other = actionWithKeys(one, action.id, keysOf);
    return [
      ...(other ? [translate('shortcuts.taken', { keys: text, action: actionName(other, translate) })] : []),
      ...(keptBy(one, isMac) === 'browser' ? [translate('shortcuts.kept.browser', { keys: text })] : []),
    ];
  });
  const takesOver = keys.some((one) => actionWithKeys(one, action.id, keysOf));
  return (
    <Dialog
      title={translate('shortcuts.of', { action: name })} isOpen size="small" onClose={onClose}
      footer={<>
        <Button icon={RotateCcw} onPress={() => { setRefused(null); setKeys(action.keys); }}>{translate('shortcuts.reset')}</Button>
        <Button onPress={onClose}>{translate('common.cancel')}</Button>
        <Button variant="primary" ref={save} onPress={() => { onSave(keys); onClose(); }}>{translate(takesOver ? 'shortcuts.takeOver' : 'common.save')}</Button>
      </>}
    >
      <div className={styles.group}>
        <ul className={styles.card} aria-label={translate('shortcuts.present')}>
          {keys.length === 0 && <li className={styles.row}><span className={styles.about}>{translate('shortcuts.none')}</span></li>}
          {keys.map((one) => (
            <li key={one} className={styles.row}>
              <span className={styles.main}><kbd className={styles.kbd}>{shortcutText(one, isMac)}</kbd></span>
              <IconButton icon={X} size="small" label={translate('shortcuts.remove', { keys: shortcutText(one, isMac) })} onPress={() => { setRefused(null); setKeys(keys.filter((its) => its !== one)); }} />
            </li>
          ))}
        </ul>
        <KeyRecorder onKeys={record} />
        <div className={styles.group}>
          {refused !== null && <Notice tone="danger">{refused}</Notice>}
          {warnings.map((text) => <Notice key={text} tone="warning">{text}</Notice>)}
        </div>
      </div>
    </Dialog>
  );
}
