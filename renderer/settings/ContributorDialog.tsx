import { useId, useState } from 'react';
import { Form } from 'react-aria-components';
import { ROLES, type Role } from '../../shared/article/fields.ts';
import type { Contributor } from '../../shared/contract/register.ts';
import { failureText } from '../../shared/messages/failure-text.ts';
import { useMutationCall } from '../bridge/use-call.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useTranslate } from '../ui/use-translate.ts';
import styles from './Settings.module.css';

type Props = { readonly contributor: Contributor | null; readonly onClose: () => void };

/** Adds a contributor, or changes the one given. */
export function ContributorDialog({ contributor, onClose }: Props) {
  const translate = useTranslate();
  const [name, setName] = useState(contributor?.name ?? '');
  const [role, setRole] = useState<Role>(contributor?.role ?? 'reporter');
  const [initials, setInitials] = useState(contributor?.initials ?? '');
  const { mutate, error } = useMutationCall('contributors.save');
  const form = useId();
  const isComplete = name.trim() !== '';
  return (
    <Dialog
      title={contributor ? translate('settings.editContributor', { name: contributor.name }) : translate('settings.addContributor')} isOpen size="small" onClose={onClose}
      footer={<>
        <Button onPress={onClose}>{translate('common.cancel')}</Button>
        <Button variant="primary" type="submit" form={form} isDisabled={!isComplete}>{translate(contributor ? 'common.save' : 'common.add')}</Button>
      </>}
    >
      {error && <Notice tone="danger">{failureText(translate, error.toFailure())}</Notice>}
      <Form
        id={form} className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isComplete) mutate({ id: contributor?.id ?? null, name, role, initials }, { onSuccess: onClose });
        }}
      >
        <TextField label={translate('settings.contributorName')} className={styles.whole} value={name} onChange={setName} maxLength={200} autoFocus />
        <Select label={translate('settings.contributorRole')} value={role} onChange={setRole} options={ROLES.map((id) => ({ id, label: translate(`common.role.${id}`) }))} />
        <TextField label={translate('settings.contributorInitials')} value={initials} onChange={setInitials} maxLength={12} />
      </Form>
    </Dialog>
  );
}
