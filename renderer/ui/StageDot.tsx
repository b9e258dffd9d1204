import type { Stage } from '../../shared/article/fields.ts';
import styles from './StageDot.module.css';

/** Stands beside the stage's name, never in its place. */
export function StageDot({ stage }: { stage: Stage }) {
  return <span aria-hidden className={styles.dot} data-stage={stage} />;
}
