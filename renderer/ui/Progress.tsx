import { ProgressBar } from 'react-aria-components';
import styles from './Progress.module.css';

/** A line that fills, or moves where the end is not known. `value` is from 0 to 1. */
export function Progress({ label, value }: { label: string; value?: number }) {
  return (
    <ProgressBar aria-label={label} isIndeterminate={value === undefined} value={value === undefined ? undefined : value * 100} className={styles.track}>
      {({ percentage }) => <div className={styles.bar} data-indeterminate={value === undefined || undefined} style={value === undefined ? undefined : { inlineSize: `${percentage ?? 0}%` }} />}
    </ProgressBar>
  );
}
