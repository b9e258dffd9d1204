import { useState } from 'react';
import { CONSISTENCY_RULES } from '../../shared/house-rules/consistency/written-form.ts';
import type { HouseRules } from '../../shared/house-rules/house-rules.ts';
import { RULE_EXAMPLES, RULE_SETS } from '../../shared/house-rules/rule-sets.ts';
import type { Language } from '../../shared/messages/language.ts';
import type { Translate } from '../../shared/messages/translate.ts';
import { Switch } from '../ui/Switch.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.ts';
import { reasonText, ruleTitle } from './rule-title.ts';
import styles from './Settings.module.css';

/** Shown at once; whoever looks for another types a word of it. */
const MOST = 20;

type Props = { readonly rules: HouseRules; readonly isReadOnly: boolean; readonly onChange: (rules: HouseRules) => void };
type Listed = { readonly id: string; readonly title: string; readonly reason: string };

/** Each rule of the sets that are on, to be switched off and on by itself. */
export function RuleSwitches({ rules, isReadOnly, onChange }: Props) {
  const translate = useTranslate();
  const language = useLanguage();
  const [sought, setSought] = useState('');
  // Those that were off come first, and stay there while they are switched: a row must not run away from the keyboard.
  const [first] = useState(rules.off);
  const all = listed(rules.sets, translate, language).sort((one, other) => Number(first.includes(other.id)) - Number(first.includes(one.id)));
  const found = all.filter(({ title, reason }) => `${title} ${reason}`.toLowerCase().includes(sought.trim().toLowerCase()));
  if (all.length === 0) return null;
  return (
    <>
      <TextField label={translate('houseRules.find')} className={styles.narrow} value={sought} onChange={setSought} />
      <p className={styles.hint} role="status">{translate('houseRules.found', { shown: Math.min(found.length, MOST), count: found.length })}</p>
      <ul className={styles.card} aria-label={translate('houseRules.list')}>
        {found.slice(0, MOST).map(({ id, title, reason }) => (
          <li key={id} className={styles.row}>
            <Switch
              label={title} description={reason} isDisabled={isReadOnly} isSelected={!rules.off.includes(id)}
              onChange={(isOn) => onChange({ ...rules, off: isOn ? rules.off.filter((one) => one !== id) : [...rules.off, id] })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function listed(sets: HouseRules['sets'], translate: Translate, language: Language): Listed[] {
  const consistency = sets.includes('consistency') ? CONSISTENCY_RULES.map((id) => ({ id, title: translate(`houseRules.title.${id}`), reason: translate('houseRules.set.consistency') })) : [];
  const eyd = sets.includes('id-eyd') ? RULE_SETS['id-eyd'].map((rule) => ({ id: rule.id, title: ruleTitle(rule, RULE_EXAMPLES.get(rule.id)), reason: reasonText(rule, language) })) : [];
  return [...consistency, ...eyd];
}
