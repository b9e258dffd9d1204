import { useId, useState } from 'react';
import { Form } from 'react-aria-components';
import { LONGEST_TRIGGER, triggerProblem, type Snippet } from '../../shared/typing/snippet.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useTranslate } from '../ui/use-translate.ts';
import styles from './Settings.module.css';

type Props = {
  readonly snippets: readonly Snippet[];
  /** Which of them is changed; null: a new one. */
  readonly index: number | null;
  readonly onSave: (snippet: Snippet) => void;
  readonly onClose: () => void;
};

export function SnippetDialog({ snippets, index, onSave, onClose }: Props) {
  const translate = useTranslate();
  const given = index === null ? undefined : snippets[index];
  const [trigger, setTrigger] = useState(given?.trigger ?? '');
  const [text, setText] = useState(given?.text ?? '');
  const [isAsked, setAsked] = useState(false);
  const form = useId();
  const problem = triggerProblem(trigger, snippets, index);
  const submit = (): void => {
    setAsked(true);
    if (problem !== null || text === '') return;
    onSave({ trigger, text });
    onClose();
  };
  return (
    <Dialog
      title={given ? translate('settings.snippets.edit', { trigger: given.trigger }) : translate('settings.snippets.add')} isOpen size="small" onClose={onClose}
      footer={<>
        <Button onPress={onClose}>{translate('common.cancel')}</Button>
        <Button variant="primary" type="submit" form={form}>{translate(given ? 'common.save' : 'common.add')}</Button>
      </>}
    >
      <Form id={form} className={styles.form} validationBehavior="aria" onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <TextField
          label={translate('settings.snippets.trigger')} className={styles.whole} value={trigger} onChange={setTrigger} maxLength={LONGEST_TRIGGER} autoFocus
          errorMessage={isAsked && problem !== null ? translate(`settings.snippets.${problem}`) : undefined}
        />
        <TextArea
          label={translate('settings.snippets.text')} className={styles.whole} rows={4} value={text} onChange={setText}
          errorMessage={isAsked && text === '' ? translate('settings.snippets.noText') : undefined}
        />
      </Form>
    </Dialog>
  );
}
