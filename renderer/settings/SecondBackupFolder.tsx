import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { RedaksiError } from '../../shared/contract/error.ts';
import { failureText } from '../../shared/messages/failure-text.ts';
import { useMutationCall } from '../bridge/use-call.ts';
import { Button } from '../ui/Button.tsx';
import { notify } from '../ui/notify.ts';
import { TextField } from '../ui/TextField.tsx';
import { useTranslate } from '../ui/use-translate.ts';
import styles from './Settings.module.css';

/** Where every backup also goes. */
export function SecondBackupFolder({ folder }: { readonly folder: string }) {
  const translate = useTranslate();
  const [typed, setTyped] = useState(folder);
  const { mutate, error, reset } = useMutationCall('settings.change');
  const wanted = typed.trim();
  const problem = (failure: RedaksiError): string => (['unreadable', 'invalidInput'].includes(failure.code) ? translate('backups.secondMissing') : failureText(translate, failure.toFailure()));
  return (
    <Form
      className={styles.group}
      onSubmit={(event) => {
        event.preventDefault();
        mutate({ secondBackupFolder: wanted === '' ? null : wanted }, {
          onSuccess: () => notify(wanted === '' ? translate('backups.secondUnset') : translate('backups.secondSet', { folder: wanted }), { tone: 'success' }),
        });
      }}
    >
      <TextField
        label={translate('backups.second')} description={translate('backups.secondText')} value={typed} onChange={(text) => { setTyped(text); reset(); }} maxLength={4096}
        errorMessage={error ? problem(error) : undefined}
      />
      <div><Button type="submit" isDisabled={wanted === folder}>{translate('common.save')}</Button></div>
    </Form>
  );
}
