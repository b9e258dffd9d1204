import { CaseSensitive, Regex, WholeWord } from 'lucide-react';
import type { FindQuery } from '../../shared/find/find-query.ts';
import { ToggleButton } from '../ui/ToggleButton.tsx';
import { useTranslate } from '../ui/use-translate.ts';

const SWITCHES = [['caseSensitive', CaseSensitive], ['wholeWord', WholeWord], ['isRegExp', Regex]] as const;

type Props = { readonly query: FindQuery; readonly onChange: (patch: Partial<FindQuery>) => void };

/** How the words are looked for. */
export function FindSwitches({ query, onChange }: Props) {
  const translate = useTranslate();
  return SWITCHES.map(([name, icon]) => (
    <ToggleButton key={name} icon={icon} size="small" label={translate(`find.${name}`)} isSelected={query[name]} onChange={(isOn) => onChange({ [name]: isOn })} />
  ));
}
