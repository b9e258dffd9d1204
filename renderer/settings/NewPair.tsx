import { Plus } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import type { HouseRule } from '../../shared/house-rules/rule.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useTranslate } from '../ui/use-translate.ts';
import { ownPair } from './own-pair.ts';
import styles from './Settings.module.css';

type Props = { readonly taken: readonly string[]; readonly language: string; readonly onAdd: (rule: HouseRule) => void };

/** Wrong, right, reason: a rule of the house's own. */
export function NewPair({ taken, language, onAdd }: Props) {
  const translate = useTranslate();
  const [wrong, setWrong] = useState('');
  const [right, setRight] = useState('');
  const [reason, setReason] = useState('');
  const [isRefused, setRefused] = useState(false);
  function add(event: FormEvent): void {
    event.preventDefault();
    const rule = ownPair({ wrong, right, reason }, language, taken);
    setRefused(rule === null);
    if (!rule) return;
    onAdd(rule);
    for (const clear of [setWrong, setRight, setReason]) clear('');
  }
  return (
    <form className={styles.form} onSubmit={add} aria-label={translate('houseRules.add')}>
      <TextField label={translate('houseRules.wrong')} value={wrong} onChange={setWrong} errorMessage={isRefused ? translate('houseRules.refused') : undefined} />
      <TextField label={translate('houseRules.right')} value={right} onChange={setRight} />
      <TextField label={translate('houseRules.reason')} className={styles.whole} value={reason} onChange={setReason} />
      <div className={styles.buttons}>
        <Button type="submit" icon={Plus} isDisabled={wrong.trim() === '' || right.trim() === '' || reason.trim() === ''}>{translate('houseRules.add')}</Button>
      </div>
    </form>
  );
}
