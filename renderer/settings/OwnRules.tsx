import { X } from 'lucide-react';
import type { HouseRules } from '../../shared/house-rules/house-rules.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.ts';
import { NewPair } from './NewPair.tsx';
import { reasonText, ruleTitle } from './rule-title.ts';
import styles from './Settings.module.css';

type Props = { readonly rules: HouseRules; readonly language: string; readonly isReadOnly: boolean; readonly onChange: (rules: HouseRules) => void };

/** The house's own rules; word pairs are added here, others in the JSON above. */
export function OwnRules({ rules, language, isReadOnly, onChange }: Props) {
  const translate = useTranslate();
  const screenLanguage = useLanguage();
  return (
    <>
      {rules.own.length > 0 && (
        <ul className={styles.card} aria-label={translate('houseRules.own')}>
          {rules.own.map((rule) => (
            <li key={rule.id} className={styles.row}>
              <span className={styles.main}><span className={styles.name}>{ruleTitle(rule)}</span><span className={styles.about}>{reasonText(rule, screenLanguage)}</span></span>
              {!isReadOnly && <IconButton icon={X} label={translate('houseRules.removeOwn', { rule: ruleTitle(rule) })} onPress={() => onChange({ ...rules, own: rules.own.filter(({ id }) => id !== rule.id) })} />}
            </li>
          ))}
        </ul>
      )}
      {!isReadOnly && <NewPair taken={rules.own.map(({ id }) => id)} language={language} onAdd={(rule) => onChange({ ...rules, own: [...rules.own, rule] })} />}
    </>
  );
}
