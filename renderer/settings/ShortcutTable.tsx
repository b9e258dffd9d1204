import { Pencil } from 'lucide-react';
import { Fragment } from 'react';
import type { Shortcuts } from '../../shared/shortcuts/keys.ts';
import type { CataloguedAction } from '../ui/action-catalogue.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { isMac } from '../ui/platform.ts';
import { shortcutText } from '../ui/shortcut.ts';
import { useKeys } from '../ui/use-keys.ts';
import { useTranslate } from '../ui/use-translate.ts';
import { actionName } from './action-name.ts';
import styles from './Settings.module.css';

type Props = { readonly title: string; readonly actions: readonly CataloguedAction[]; readonly own: Shortcuts; readonly onChange: (action: CataloguedAction) => void };

export function ShortcutTable({ title, actions, own, onChange }: Props) {
  const translate = useTranslate();
  const keysOf = useKeys();
  if (actions.length === 0) return null;
  return (
    <div className={styles.card}>
      <table className={styles.table}>
        <caption hidden>{title}</caption>
        <thead><tr><th scope="col">{title}</th><th scope="col" className={styles.keys}>{translate('settings.keys')}</th><td /></tr></thead>
        <tbody>
          {actions.map((action) => {
            const name = actionName(action, translate);
            return (
              <tr key={action.id}>
                <td>{name}</td>
                <td className={styles.keys}>
                  {keysOf(action.id).map((keys) => <Fragment key={keys}><kbd>{shortcutText(keys, isMac)}</kbd> </Fragment>)}
                  {own[action.id] !== undefined && <span className={styles.about}>{translate('shortcuts.changed')}</span>}
                </td>
                <td className={styles.edit}><IconButton icon={Pencil} size="small" label={translate('shortcuts.change', { action: name })} onPress={() => onChange(action)} /></td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
