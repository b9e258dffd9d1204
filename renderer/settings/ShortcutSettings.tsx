import { isMessageKey } from '../../shared/messages/translate.ts';
import { isMac } from '../ui/platform.ts';
import { shortcutText } from '../ui/shortcut.ts';
import { useActions } from '../ui/use-action.ts';
import { useTranslate } from '../ui/use-translate.ts';
import { WRITING_KEYS } from '../ui/writing-keys.ts';
import styles from './Settings.module.css';

type Line = { readonly title: string; readonly shortcut: string | undefined };

function ShortcutTable({ title, lines }: { title: string; lines: readonly Line[] }) {
  const translate = useTranslate();
  return (
    <div className={styles.card}>
      <table className={styles.table}>
        <caption hidden>{title}</caption>
        <thead><tr><th scope="col">{title}</th><th scope="col" className={styles.keys}>{translate('settings.keys')}</th></tr></thead>
        <tbody>
          {lines.map(({ title: name, shortcut }) => (
            <tr key={name}><td>{name}</td><td className={styles.keys}>{shortcut === undefined ? '' : <kbd>{shortcutText(shortcut, isMac)}</kbd>}</td></tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Everything that can be done, with its keys. */
export function ShortcutSettings() {
  const translate = useTranslate();
  const everywhere = useActions().filter((action) => action.id !== 'publish' && action.id !== 'write');
  const whileWriting = Object.entries(WRITING_KEYS).flatMap(([title, shortcut]) => isMessageKey(title) ? [{ title: translate(title), shortcut }] : []);
  return (
    <>
      <p className={styles.hint}>{translate('settings.shortcutsText', { keys: shortcutText('Mod+Shift+P', isMac) })}</p>
      <ShortcutTable title={translate('settings.everywhere')} lines={everywhere.map(({ title, shortcut }) => ({ title, shortcut }))} />
      <ShortcutTable title={translate('settings.whileWriting')} lines={whileWriting} />
    </>
  );
}
