import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Template } from '../../shared/contract/templates.ts';
import { useCall, useMutationCall } from '../bridge/use-call.ts';
import { useDesk } from '../bridge/use-desk.ts';
import { TemplateNameDialog } from '../templates/TemplateNameDialog.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useTellFailure } from '../ui/use-tell-failure.ts';
import { useTranslate } from '../ui/use-translate.ts';
import styles from './Settings.module.css';

/** The templates of the library, with a way to name them anew and to take them away. */
export function TemplateSettings() {
  const translate = useTranslate();
  const tellFailure = useTellFailure();
  const desk = useDesk();
  const { data } = useCall('templates.list', {});
  const { mutate: remove } = useMutationCall('templates.remove');
  const [renamed, setRenamed] = useState<Template | null>(null);
  const [removed, setRemoved] = useState<Template | null>(null);
  const templates = data?.templates ?? [];
  return (
    <div className={styles.group}>
      <h4>{translate('templates.name')}</h4>
      <p className={styles.hint}>{translate('templates.text')}</p>
      {templates.length > 0 && (
        <ul className={styles.card} aria-label={translate('templates.name')}>
          {templates.map((template) => (
            <li key={template.id} className={styles.row}>
              <div className={styles.main}>
                <span className={styles.name}>{template.name}</span>
                <span className={styles.about}>{template.section || translate('templates.everyDesk')} · {translate('common.words', { count: template.words })}</span>
              </div>
              <div className={styles.actions}>
                <IconButton icon={Pencil} size="small" label={translate('templates.rename', { name: template.name })} onPress={() => setRenamed(template)} />
                <IconButton icon={Trash2} size="small" label={translate('templates.remove', { name: template.name })} onPress={() => setRemoved(template)} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {renamed && (
        <TemplateNameDialog
          title={translate('templates.rename', { name: renamed.name })} initial={renamed} renamed={renamed.id} onClose={() => setRenamed(null)}
          onSave={async (named) => { await desk.call('templates.rename', { id: renamed.id, ...named }); }}
        />
      )}
      {removed && (
        <ConfirmDialog
          isOpen isDanger title={translate('templates.remove', { name: removed.name })} message={translate('templates.removeText')}
          confirmLabel={translate('common.remove')} onClose={() => setRemoved(null)}
          onConfirm={() => remove({ id: removed.id }, { onError: tellFailure })}
        />
      )}
    </div>
  );
}
