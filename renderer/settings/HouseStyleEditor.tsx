import { Copy, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { RedaksiError } from '../../shared/contract/error.ts';
import type { HouseStyle } from '../../shared/house-style/house-style.ts';
import { failureText } from '../../shared/messages/failure-text.ts';
import { useMutationCall } from '../bridge/use-call.ts';
import { Button } from '../ui/Button.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { notify } from '../ui/notify.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { useTranslate } from '../ui/use-translate.ts';
import { duplicateHouseStyle } from './duplicate-house-style.ts';
import { HouseRuleSettings } from './HouseRuleSettings.tsx';
import { houseStyleProblem } from './house-style-problem.ts';
import styles from './Settings.module.css';

type Props = {
  readonly houseStyle: HouseStyle;
  readonly isBuiltIn: boolean;
  readonly taken: readonly string[];
  readonly onSaved: (id: string) => void;
  readonly onRemoved: () => void;
};

/** One house style as JSON: to read, to copy, and where it is one's own to change. */
export function HouseStyleEditor({ houseStyle, isBuiltIn, taken, onSaved, onRemoved }: Props) {
  const translate = useTranslate();
  const saved = JSON.stringify(houseStyle, null, 2);
  const [written, setWritten] = useState<string | null>(null);
  const [savings, setSavings] = useState(0);
  const json = written ?? saved;
  const [error, setError] = useState<string | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const save = useMutationCall('houseStyles.save');
  const remove = useMutationCall('houseStyles.remove');
  const say = (failure: RedaksiError): string => failureText(translate, failure.toFailure());
  function duplicate(): void {
    const copy = duplicateHouseStyle(houseStyle, translate('settings.copyOf', { name: houseStyle.name }), taken);
    save.mutate({ json: JSON.stringify(copy) }, {
      onSuccess: (answer) => { onSaved(answer.houseStyle.id); notify(translate('settings.styleDuplicated', { name: answer.houseStyle.name }), { tone: 'success' }); },
      onError: (failure) => notify(say(failure), { tone: 'danger' }),
    });
  }
  function saveOwn(): void {
    save.mutate({ json }, {
      onSuccess: (answer) => { setError(null); setWritten(null); setSavings((count) => count + 1); onSaved(answer.houseStyle.id); notify(translate('settings.styleSaved', { name: answer.houseStyle.name }), { tone: 'success' }); },
      onError: (failure) => setError(houseStyleProblem(translate, failure.toFailure())),
    });
  }
  return (
    <>
      {isBuiltIn && <p className={styles.hint}>{translate('settings.builtInText')}</p>}
      <TextArea
        label={translate('settings.styleJson', { name: houseStyle.name })} isCode className={styles.group} rows={18}
        value={json} onChange={setWritten} isReadOnly={isBuiltIn} errorMessage={error ?? undefined}
      />
      <div className={styles.buttons}>
        {!isBuiltIn && <Button variant="primary" isDisabled={json === saved} onPress={saveOwn}>{translate('common.save')}</Button>}
        <Button icon={Copy} onPress={duplicate}>{translate('settings.duplicateStyle')}</Button>
        {!isBuiltIn && <Button variant="quiet" icon={Trash2} onPress={() => setLeaving(true)}>{translate('settings.removeStyle')}</Button>}
      </div>
      <HouseRuleSettings key={savings} houseStyle={houseStyle} isReadOnly={isBuiltIn || written !== null} />
      <ConfirmDialog
        isOpen={isLeaving} isDanger onClose={() => setLeaving(false)} title={translate('settings.removeStyle')}
        message={translate('settings.removeStyleText', { name: houseStyle.name })} confirmLabel={translate('common.remove')}
        onConfirm={() => remove.mutate({ id: houseStyle.id }, { onSuccess: onRemoved, onError: (failure) => notify(say(failure), { tone: 'danger' }) })}
      />
    </>
  );
}
