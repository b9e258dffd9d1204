import type { HouseHit } from '../../../shared/house-rules/house-hit.ts';
import { gravest, SEVERITY_ICONS } from '../../ui/severity.ts';
import { useLanguage, useTranslate } from '../../ui/use-translate.ts';
import styles from './HouseHitMarks.module.css';

type Props = {
  /** Of one place. */
  readonly hits: readonly HouseHit[];
  /** In pixels, from the top of the paper. */
  readonly top: number;
  readonly onPress: () => void;
};

/** For the pointer: the keyboard has F8 and the checks panel, and would have to pass every mark on its way out of the words. */
export function HouseHitMark({ hits, top, onPress }: Props) {
  const translate = useTranslate();
  const language = useLanguage();
  if (hits.length === 0) return null;
  const severity = gravest(hits.map((hit) => hit.severity));
  const Icon = SEVERITY_ICONS[severity];
  const words = new Intl.ListFormat(language, { type: 'unit' }).format([...new Set(hits.map(({ matched }) => matched))]);
  const name = translate('houseRules.mark', { count: hits.length, words });
  return (
    <button
      type="button" tabIndex={-1} aria-haspopup="dialog" aria-label={name} title={name} className={styles.mark} data-severity={severity} style={{ insetBlockStart: top }}
      // The caret stays where it is until something is told.
      onMouseDown={(event) => event.preventDefault()} onClick={onPress}
    >
      <Icon aria-hidden className={styles.icon} />
      {hits.length > 1 && <span aria-hidden className={styles.count}>{hits.length}</span>}
    </button>
  );
}
