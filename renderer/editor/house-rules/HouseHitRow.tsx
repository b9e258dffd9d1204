import type { HouseHit } from '../../../shared/house-rules/house-hit.ts';
import { sentenceAround } from '../../../shared/house-rules/sentence.ts';
import { Button } from '../../ui/Button.tsx';
import { SEVERITY_ICONS } from '../../ui/severity.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import styles from './house-rules.module.css';

type Props = {
  readonly hit: HouseHit;
  readonly reason: string;
  readonly language: string;
  readonly onApply: (suggestion: string) => void;
  readonly onIgnoreHere: () => void;
  readonly onIgnoreAlways: () => void;
  /** Leads to the words; left out where they are in view anyway. */
  readonly onShow?: () => void;
};

/** One hit in its sentence, why, and what can be done about it. */
export function HouseHitRow({ hit, reason, language, onApply, onIgnoreHere, onIgnoreAlways, onShow }: Props) {
  const translate = useTranslate();
  const Icon = SEVERITY_ICONS[hit.severity];
  const { before, matched, after } = sentenceAround(hit.within, hit.from, hit.to);
  return (
    <li className={styles.hit} data-severity={hit.severity}>
      <Icon className={styles.icon} role="img" aria-label={translate(`panels.checks.${hit.severity}`)} />
      <div className={styles.about}>
        <p className={styles.sentence} lang={language} dir="auto">{before}<mark className={styles.matched}>{matched}</mark>{after}</p>
        <p className={styles.reason}>{reason}</p>
        <div className={styles.actions}>
          {hit.suggestions.map((suggestion) => (
            <Button key={suggestion} size="small" onPress={() => onApply(suggestion)}>
              {suggestion === '' ? translate('houseRules.remove') : translate('houseRules.apply', { suggestion })}
            </Button>
          ))}
          <Button size="small" variant="quiet" onPress={onIgnoreHere}>{translate('houseRules.ignoreHere')}</Button>
          <Button size="small" variant="quiet" onPress={onIgnoreAlways}>{translate('houseRules.ignoreAlways')}</Button>
          {onShow && <Button size="small" variant="quiet" onPress={onShow}>{translate('panels.checks.show')}</Button>}
        </div>
      </div>
    </li>
  );
}
