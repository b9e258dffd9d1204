import { lazy, Suspense, useEffect, useRef } from 'react';
import { BesidePane } from './beside/BesidePane.tsx';
import { useBesideAction } from './beside/use-beside-action.ts';
import { DeskColumn } from './desk/DeskColumn.tsx';
import { DeskRail } from './desk/DeskRail.tsx';
import { useDeskActions } from './desk/use-desk-actions.ts';
import { Welcome } from './desk/Welcome.tsx';
import { ConnectionNotice } from './ConnectionNotice.tsx';
import { LibraryNotice } from './LibraryNotice.tsx';
import type { Route } from './route.ts';
import styles from './Shell.module.css';
import { useShellActions } from './use-shell-actions.ts';
import { ErrorBoundary } from './ui/ErrorBoundary.tsx';
import { setFocusMode, useColumn, useFocusMode } from './ui/columns.ts';
import { useTranslate } from './ui/use-translate.ts';
import { TemplateDialog } from './templates/TemplateDialog.tsx';
import { DeleteDialog } from './trash/DeleteDialog.tsx';
import { useRefusedDrops } from './use-refused-drops.ts';
import { useRoute } from './use-route.ts';

const ArticleScreen = lazy(async () => ({ default: (await import('./editor/ArticleScreen.tsx')).ArticleScreen }));
const PublishScreen = lazy(async () => ({ default: (await import('./publish/PublishScreen.tsx')).PublishScreen }));
const FindScreen = lazy(async () => ({ default: (await import('./find/FindScreen.tsx')).FindScreen }));
const SettingsScreen = lazy(async () => ({ default: (await import('./settings/SettingsScreen.tsx')).SettingsScreen }));

function Screen({ route }: { route: Route }) {
  switch (route.screen) {
    case 'desk': return <Welcome />;
    case 'write': return <ArticleScreen key={route.articleId} articleId={route.articleId} />;
    case 'publish': return <PublishScreen key={route.articleId} articleId={route.articleId} />;
    case 'find': return <FindScreen />;
    case 'settings': return <SettingsScreen section={route.section} />;
  }
}

/** The desk at the left, and in the rest of the window whatever the address names. */
export function Shell() {
  const translate = useTranslate();
  const route = useRoute();
  const hasDesk = useColumn('desk');
  const isFocused = useFocusMode();
  const main = useRef<HTMLElement>(null);
  const openArticle = route.screen === 'write' || route.screen === 'publish' ? route.articleId : null;
  const search = useRef<HTMLInputElement>(null);
  // Only writing is done in it: whoever goes elsewhere needs the way back.
  useEffect(() => { if (route.screen !== 'write') setFocusMode(false); }, [route.screen]);
  useShellActions(route);
  useDeskActions(search);
  useBesideAction(route.screen === 'write');
  useRefusedDrops();
  return (
    <div className={styles.shell}>
      <a href="#main" className={styles.skip} onClick={(event) => { event.preventDefault(); main.current?.focus(); }}>{translate('common.skipToArticle')}</a>
      {!isFocused && (
        <nav aria-label={translate('desk.name')} className={hasDesk ? styles.desk : styles.rail}>
          {hasDesk ? <DeskColumn openArticle={openArticle} searchRef={search} /> : <DeskRail searchRef={search} />}
        </nav>
      )}
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        {isFocused && <h1 className={styles.unseen}>Redaksi</h1>}
        <ConnectionNotice />
        <LibraryNotice />
        <div className={styles.screens}>
          <div className={styles.screen}>
            <ErrorBoundary key={`${route.screen} ${openArticle ?? ''}`}>
              <Suspense fallback={<div className={route.screen === 'settings' || route.screen === 'find' ? undefined : styles.paper} />}><Screen route={route} /></Suspense>
            </ErrorBoundary>
          </div>
          {route.screen === 'write' && <BesidePane written={route.articleId} />}
        </div>
      </main>
      <DeleteDialog />
      <TemplateDialog />
    </div>
  );
}
