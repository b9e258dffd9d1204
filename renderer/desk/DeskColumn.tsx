import { FilePlus2, FileUp, LayoutTemplate, PanelLeftClose, Search, Settings, TextSearch } from 'lucide-react';
import { useDeferredValue, useState, type RefObject } from 'react';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { showColumn } from '../ui/columns.ts';
import { TextField } from '../ui/TextField.tsx';
import { useTranslate } from '../ui/use-translate.ts';
import { askForTemplate } from '../templates/asked-templates.ts';
import { TrashList } from '../trash/TrashList.tsx';
import { goTo } from '../use-route.ts';
import { ArticleList } from './ArticleList.tsx';
import styles from './DeskColumn.module.css';
import { StageFilter, type Place } from './StageFilter.tsx';
import { useArticles } from './use-articles.ts';
import { useFileDrop } from './use-file-drop.ts';
import { useImport } from './use-import.ts';
import { useNewArticle } from './use-new-article.ts';
import { WhoAreYou } from './WhoAreYou.tsx';

type Props = { readonly openArticle: string | null; readonly searchRef: RefObject<HTMLInputElement | null> };

/** Every article, found by words and by stage; files dropped here come in. */
export function DeskColumn({ openArticle, searchRef }: Props) {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const [place, setPlace] = useState<Place>('all');
  const query = useDeferredValue(typed.trim());
  const articles = useArticles({ query, stages: place === 'all' || place === 'trash' ? [] : [place], order: query === '' ? 'newest' : 'relevance' });
  // Words are looked for on the desk, never in the trash.
  const search = (words: string): void => {
    setTyped(words);
    if (place === 'trash') setPlace('all');
  };
  const newArticle = useNewArticle();
  const { pickAndImport } = useImport();
  const { isOver, handlers } = useFileDrop();
  return (
    <div className={styles.column} {...handlers}>
      <header className={styles.header}>
        <h1 className={styles.name}>Redaksi</h1>
        <IconButton icon={TextSearch} label={translate('find.everywhere.title')} action="find-everywhere" onPress={() => goTo({ screen: 'find' })} />
        <IconButton icon={Settings} label={translate('settings.open')} action="settings" onPress={() => goTo({ screen: 'settings', section: 'people' })} />
        <IconButton icon={PanelLeftClose} label={translate('desk.fold')} action="desk-column" onPress={() => showColumn('desk', false)} />
      </header>
      <div className={styles.tools}>
        <TextField
          label={translate('desk.search')} isLabelHidden type="search" icon={Search} placeholder={translate('desk.search')}
          value={typed} onChange={search} inputRef={searchRef}
          onKeyDown={(event) => { if (event.key === 'Escape' && !event.nativeEvent.isComposing) setTyped(''); }}
        />
        <div className={styles.buttons}>
          <Button variant="primary" icon={FilePlus2} className={styles.wide} onPress={newArticle}>{translate('desk.newArticle')}</Button>
          <IconButton icon={LayoutTemplate} label={translate('templates.new')} action="new-from-template" onPress={() => askForTemplate(true)} />
          <Button icon={FileUp} onPress={pickAndImport}>{translate('desk.import')}</Button>
        </div>
        <StageFilter place={place} onChange={setPlace} />
      </div>
      <div className={styles.list}>
        {place === 'trash'
          ? <TrashList openArticle={openArticle} />
          : <ArticleList articles={articles} openArticle={openArticle} isNarrowed={query !== '' || place !== 'all'} />}
      </div>
      <WhoAreYou />
      {isOver && <p className={styles.drop}>{translate('desk.dropHere')}</p>}
    </div>
  );
}
