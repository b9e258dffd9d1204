import type { ReactNode } from 'react';
import styles from './ArticleColumns.module.css';
import { useColumn } from './columns.ts';

/** The article in the middle, its panels at the right; the panels fold away by `showColumn('panels', false)` (Mod+Alt+\). */
export function ArticleColumns({ article, panels, panelsLabel }: { article: ReactNode; panels: ReactNode; panelsLabel: string }) {
  const hasPanels = useColumn('panels');
  return (
    <div className={styles.columns}>
      <div className={styles.article}>{article}</div>
      {hasPanels && <aside aria-label={panelsLabel} className={styles.panels}>{panels}</aside>}
    </div>
  );
}
