import { useState } from 'react';
import { SET_NAMES, type HouseRules } from '../../shared/house-rules/house-rules.ts';
import { CONSISTENCY_RULES } from '../../shared/house-rules/consistency/written-form.ts';
import { RULE_SETS } from '../../shared/house-rules/rule-sets.ts';
import type { HouseStyle } from '../../shared/house-style/house-style.ts';
import { useMutationCall } from '../bridge/use-call.ts';
import { Switch } from '../ui/Switch.tsx';
import { useTellFailure } from '../ui/use-tell-failure.ts';
import { useTranslate } from '../ui/use-translate.ts';
import { OwnRules } from './OwnRules.tsx';
import { RuleSwitches } from './RuleSwitches.tsx';
import styles from './Settings.module.css';

const SIZES: Record<HouseRules['sets'][number], number> = { 'id-eyd': RULE_SETS['id-eyd'].length, consistency: CONSISTENCY_RULES.length };

type Props = { readonly houseStyle: HouseStyle; readonly isReadOnly: boolean };

/** What articles of a house style are checked for: the sets, each of their rules, and the house's own. */
export function HouseRuleSettings({ houseStyle, isReadOnly }: Props) {
  const translate = useTranslate();
  const tellFailure = useTellFailure();
  const { mutate: save } = useMutationCall('houseStyles.save');
  // What was switched last, for as long as the desk has not told of it: the next switch must not undo it.
  const [switched, setSwitched] = useState<HouseRules | null>(null);
  const rules = switched ?? houseStyle.rules;
  function change(next: HouseRules): void {
    setSwitched(next);
    save({ json: JSON.stringify({ ...houseStyle, rules: next }) }, {
      onError: (failure) => { setSwitched(null); tellFailure(failure); },
    });
  }
  return (
    <div className={styles.group}>
      <h4>{translate('houseRules.settings')}</h4>
      {SET_NAMES.map((set) => (
        <Switch
          key={set} isDisabled={isReadOnly} isSelected={rules.sets.includes(set)} label={translate(`houseRules.set.${set}`, { count: SIZES[set] })}
          onChange={(isOn) => change({ ...rules, sets: SET_NAMES.filter((one) => (one === set ? isOn : rules.sets.includes(one))) })}
        />
      ))}
      <OwnRules rules={rules} language={houseStyle.language} isReadOnly={isReadOnly} onChange={change} />
      <RuleSwitches rules={rules} isReadOnly={isReadOnly} onChange={change} />
    </div>
  );
}
