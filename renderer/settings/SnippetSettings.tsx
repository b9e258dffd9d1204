import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Snippet } from '../../shared/typing/snippet.ts';
import { useCall, useMutationCall } from '../bridge/use-call.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useTellFailure } from '../ui/use-tell-failure.ts';
import { useTranslate } from '../ui/use-translate.ts';
import styles from './Settings.module.css';
import { SnippetDialog } from './SnippetDialog.tsx';

/** A person's own short forms, with what they stand for. */
export function SnippetSettings() {
  const translate = useTranslate();
  const tellFailure = useTellFailure();
  const { data: settings } = useCall('settings.get', {});
  const { mutate: change } = useMutationCall('settings.change');
  /** Of the one that is changed; null: a new one. */
  const [edited, setEdited] = useState<{ readonly index: number | null } | null>(null);
  const snippets = settings?.snippets ?? [];
  const save = (next: Snippet[]): void => change({ snippets: next }, { onError: tellFailure });
  return (
    <div className={styles.group}>
      <div className={styles.head}>
        <h4>{translate('settings.snippets')}</h4>
        <Button icon={Plus} onPress={() => setEdited({ index: null })}>{translate('settings.snippets.add')}</Button>
      </div>
      <p className={styles.hint}>{translate('settings.snippetsText')}</p>
      {snippets.length > 0 && (
        <ul className={styles.card} aria-label={translate('settings.snippets')}>
          {snippets.map(({ trigger, text }, index) => (
            <li key={trigger} className={styles.row}>
              <div className={styles.main}>
                <span className={styles.name}>{trigger}</span>
                <span className={styles.about}>{text}</span>
              </div>
              <div className={styles.actions}>
                <IconButton icon={Pencil} size="small" label={translate('settings.snippets.edit', { trigger })} onPress={() => setEdited({ index })} />
                <IconButton icon={Trash2} size="small" label={translate('settings.snippets.remove', { trigger })} onPress={() => save(snippets.filter((one) => one.trigger !== trigger))} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {edited && (
        <SnippetDialog
          snippets={snippets} index={edited.index} onClose={() => setEdited(null)}
          onSave={(snippet) => save(edited.index === null ? [...snippets, snippet] : snippets.map((one, at) => (at === edited.index ? snippet : one)))}
        />
      )}
    </div>
  );
}
