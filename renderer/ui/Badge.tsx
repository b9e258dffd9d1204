import type { ReactNode } from 'react';
import styles from './Badge.module.css';
import { classNames } from './class-names.ts';

/** A word about a thing, beside its name. */
export function Badge({ children, tone = 'neutral' }: { children: ReactNode; tone?: 'neutral' | 'warning' | 'accent' }) {
  return <span className={classNames(styles.badge, styles[tone])}>{children}</span>;
}
