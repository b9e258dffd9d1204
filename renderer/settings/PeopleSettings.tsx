import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Contributor } from '../../shared/contract/register.ts';
import { useCall, useMutationCall } from '../bridge/use-call.ts';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Select } from '../ui/Select.tsx';
import { useTellFailure } from '../ui/use-tell-failure.ts';
import { useTranslate } from '../ui/use-translate.ts';
import { ContributorDialog } from './ContributorDialog.tsx';
import styles from './Settings.module.css';

/** No contributor can have this id: ids have no colon. */
const NOBODY = ':nobody';

/** Who I am, and everybody whom bylines can name. */
export function PeopleSettings() {
  const translate = useTranslate();
  const tellFailure = useTellFailure();
  const { data: settings } = useCall('settings.get', {});
  const { data: register } = useCall('contributors.list', {});
  const { mutate: changeSettings } = useMutationCall('settings.change');
  const { mutate: remove } = useMutationCall('contributors.remove');
  const [edited, setEdited] = useState<Contributor | 'new' | null>(null);
  const [leaving, setLeaving] = useState<Contributor | null>(null);
  const contributors = register?.contributors ?? [];
  return (
    <>
      <Select
        label={translate('settings.me')} description={translate('settings.meText')} className={styles.narrow}
        value={settings ? settings.me ?? NOBODY : null} onChange={(id) => changeSettings({ me: id === NOBODY ? null : id })}
        options={[{ id: NOBODY, label: translate('settings.nobody') }, ...contributors.map(({ id, name }) => ({ id, label: name }))]}
      />
      <div className={styles.group}>
        <div className={styles.head}>
          <h4>{translate('settings.contributors')}</h4>
          <Button icon={Plus} onPress={() => setEdited('new')}>{translate('settings.addContributor')}</Button>
        </div>
        {register && contributors.length === 0 && <p className={styles.hint}>{translate('settings.noContributors')}</p>}
        {contributors.length > 0 && (
          <ul className={styles.card}>
            {contributors.map((contributor) => (
              <li key={contributor.id} className={styles.row}>
                <div className={styles.main}>
                  <span className={styles.name}>{contributor.name}</span>
                  <span className={styles.about}>{[translate(`common.role.${contributor.role}`), contributor.initials].filter(Boolean).join(' · ')}</span>
                  {settings?.me === contributor.id && <Badge tone="accent">{translate('settings.thisIsMe')}</Badge>}
                </div>
                <div className={styles.actions}>
                  <IconButton icon={Pencil} size="small" label={translate('settings.editContributor', { name: contributor.name })} onPress={() => setEdited(contributor)} />
                  <IconButton icon={Trash2} size="small" label={translate('settings.removeContributor', { name: contributor.name })} onPress={() => setLeaving(contributor)} />
                </div>
              </li>
            ))}
          </ul>
        )}
      </div>
      {edited !== null && <ContributorDialog contributor={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
      <ConfirmDialog
        isOpen={leaving !== null} isDanger onClose={() => setLeaving(null)}
        title={translate('settings.removeContributor', { name: leaving?.name ?? '' })}
        message={translate('settings.removeContributorText')} confirmLabel={translate('common.remove')}
        onConfirm={() => { if (leaving) remove({ id: leaving.id }, { onError: tellFailure }); }}
      />
    </>
  );
}
