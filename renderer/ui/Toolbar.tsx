import type { ReactNode } from 'react';
import { Separator, Toolbar as AriaToolbar } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './Toolbar.module.css';

/** One stop for the Tab key; the arrows move within. */
export function Toolbar({ label, children, className }: { label: string; children: ReactNode; className?: string }) {
  return <AriaToolbar aria-label={label} className={classNames(styles.toolbar, className)}>{children}</AriaToolbar>;
}

export function ToolbarSeparator() {
  return <Separator orientation="vertical" className={styles.separator} />;
}
