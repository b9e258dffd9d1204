import { PanelRightClose, PanelRightOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './ArticleColumns.module.css';
import { showColumn, useColumn } from './columns.ts';
import { IconButton } from './IconButton.tsx';
import { useTranslate } from './use-translate.ts';

/** The article in the middle, its panels at the right; the panels fold away (Mod+Alt+\). */
export function ArticleColumns({ article, panels, panelsLabel }: { article: ReactNode; panels: ReactNode; panelsLabel: string }) {
  const translate = useTranslate();
  const hasPanels = useColumn('panels');
  return (
    <div className={styles.columns}>
      <div className={styles.article}>{article}</div>
      {hasPanels ? (
        <aside aria-label={panelsLabel} className={styles.panels}>
          <header className={styles.header}>
            <h2>{panelsLabel}</h2>
            <IconButton icon={PanelRightClose} label={translate('desk.foldPanels')} shortcut="Mod+Alt+\" tooltipPlacement="left" onPress={() => showColumn('panels', false)} />
          </header>
          <div className={styles.content}>{panels}</div>
        </aside>
      ) : (
        <div className={styles.rail}>
          <IconButton icon={PanelRightOpen} label={translate('desk.unfoldPanels')} shortcut="Mod+Alt+\" tooltipPlacement="left" onPress={() => showColumn('panels', true)} />
        </div>
      )}
    </div>
  );
}
