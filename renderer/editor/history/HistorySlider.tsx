import { useId } from 'react';
import type { Revision } from '../../../shared/contract/revisions.ts';
import { dayAndClock } from '../../ui/clock.ts';
import { useLanguage, useTranslate } from '../../ui/use-translate.ts';
import styles from './history.module.css';
import { revisionName } from './revision-name.ts';

type Props = {
  /** The last first. */
  readonly revisions: readonly Revision[];
  readonly lookedAt: number | null;
  readonly onLook: (sequence: number | null) => void;
};

/** From the first revision at the left to the present at the right, by pointer or by the arrow keys. */
export function HistorySlider({ revisions, lookedAt, onLook }: Props) {
  const translate = useTranslate();
  const language = useLanguage();
  const id = useId();
  const place = revisions.findIndex(({ sequence }) => sequence === lookedAt);
  const shown = revisions[place];
  const text = shown === undefined ? translate('history.present') : `${revisionName(shown, translate)}, ${dayAndClock(new Date(shown.at), language, new Date())}`;
  return (
    <div className={styles.slider}>
      <div className={styles.sliderHead}>
        <label htmlFor={id}>{translate('history.slider')}</label>
        <output htmlFor={id}>{text}</output>
      </div>
      <input
        id={id} type="range" min={0} max={revisions.length} step={1} className={styles.range} aria-valuetext={text}
        value={revisions.length - 1 - place} disabled={revisions.length === 0}
        onChange={(event) => onLook(revisions[revisions.length - 1 - Number(event.target.value)]?.sequence ?? null)}
      />
    </div>
  );
}
