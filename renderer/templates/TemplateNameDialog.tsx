import { useId, useState, type FormEvent } from 'react';
import type { Template } from '../../shared/contract/templates.ts';
import { useCall } from '../bridge/use-call.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useSaving } from '../ui/use-saving.ts';
import { useTranslate } from '../ui/use-translate.ts';
import styles from './templates.module.css';

type Named = Pick<Template, 'name' | 'section'>;
type Props = {
  readonly title: string;
  readonly initial: Named;
  /** The template that is renamed; null: another is kept, in the place of one of the same name. */
  readonly renamed: string | null;
  /** @throws RedaksiError, which is told in the dialog */
  readonly onSave: (named: Named) => Promise<void>;
  readonly onClose: () => void;
};

const LONGEST = 200;
const isSame = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** What a template is called, and for which desk it is. */
export function TemplateNameDialog({ title, initial, renamed, onSave, onClose }: Props) {
  const translate = useTranslate();
  const { data } = useCall('templates.list', {});
  const [name, setName] = useState(initial.name);
  const [section, setSection] = useState(initial.section);
  const { isBusy, failure, save } = useSaving(onClose);
  const form = useId();
  const isTaken = data?.templates.some((template) => template.id !== renamed && isSame(template.name, name) && isSame(template.section, section)) ?? false;
  const isRefused = name.trim() === '' || (isTaken && renamed !== null) || isBusy;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isRefused) save(() => onSave({ name: name.trim(), section: section.trim() }));
  };
  return (
    <Dialog
      title={title} isOpen size="small" onClose={onClose}
      footer={<>
        <Button onPress={onClose}>{translate('common.cancel')}</Button>
        <Button variant="primary" type="submit" form={form} isDisabled={isRefused}>{translate(isTaken && renamed === null ? 'templates.replace' : 'common.save')}</Button>
      </>}
    >
      <form id={form} onSubmit={submit} className={styles.form}>
        {failure !== undefined && <Notice tone="danger">{failure}</Notice>}
        <TextField autoFocus label={translate('templates.nameLabel')} value={name} onChange={setName} maxLength={LONGEST} />
        <TextField label={translate('templates.section')} description={translate('templates.sectionText')} value={section} onChange={setSection} maxLength={LONGEST} />
        {/* Said when it changes, by a region that is there before. */}
        <p role="status" className={styles.taken}>{isTaken ? translate(renamed === null ? 'templates.willReplace' : 'templates.taken') : ''}</p>
      </form>
    </Dialog>
  );
}
