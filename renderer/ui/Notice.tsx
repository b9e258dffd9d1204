import { CircleAlert, CircleCheck, Info, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './Notice.module.css';

export type Tone = 'info' | 'success' | 'warning' | 'danger';
export type NoticeProps = { readonly tone?: Tone; readonly children: ReactNode; readonly actions?: ReactNode; readonly className?: string };

const ICONS: Record<Tone, LucideIcon> = { info: Info, success: CircleCheck, warning: TriangleAlert, danger: CircleAlert };

/** A line about the present state, where it belongs on the page. Trouble is announced at once, the rest in turn. */
export function Notice({ tone = 'info', children, actions, className }: NoticeProps) {
  const Icon = ICONS[tone];
  return (
    <div role={tone === 'danger' ? 'alert' : 'status'} className={classNames(styles.notice, styles[tone], className)}>
      <Icon aria-hidden className={styles.icon} />
      <div className={styles.text}>{children}</div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
