import { FilePlus2, PanelLeftOpen, Search, Settings } from 'lucide-react';
import type { RefObject } from 'react';
import { showColumn } from '../ui/columns.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useTranslate } from '../ui/use-translate.ts';
import { goTo } from '../use-route.ts';
import styles from './DeskRail.module.css';
import { useNewArticle } from './use-new-article.ts';

/** What is left of the desk while it is folded. */
export function DeskRail({ searchRef }: { searchRef: RefObject<HTMLInputElement | null> }) {
  const translate = useTranslate();
  const newArticle = useNewArticle();
  function search(): void {
    showColumn('desk', true);
    requestAnimationFrame(() => searchRef.current?.focus());
  }
  return (
    <div className={styles.rail}>
      <h1 className={styles.name}>Redaksi</h1>
      <IconButton icon={PanelLeftOpen} label={translate('desk.unfold')} action="desk-column" tooltipPlacement="right" onPress={() => showColumn('desk', true)} />
      <IconButton icon={Search} label={translate('desk.openArticle')} action="open-article" tooltipPlacement="right" onPress={search} />
      <IconButton icon={FilePlus2} label={translate('desk.newArticle')} action="new-article" tooltipPlacement="right" onPress={newArticle} />
      <span className={styles.gap} />
      <IconButton icon={Settings} label={translate('settings.open')} action="settings" tooltipPlacement="right" onPress={() => goTo({ screen: 'settings', section: 'people' })} />
    </div>
  );
}
