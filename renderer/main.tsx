import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/fonts.ts';
import './ui/tokens.css';
import './ui/base.css';
import { App } from './App.tsx';
import { connect } from './bridge/connect.ts';
import { DeskProvider } from './bridge/DeskProvider.tsx';
import { newQueries } from './bridge/queries.ts';
import { parseRoute } from './route.ts';
import { giveControlsTheirWords } from './ui/control-words.ts';

giveControlsTheirWords();
const { client, host } = connect();
const queries = newQueries();
// Asked before anything is drawn, so that the first drawing has its language and its theme.
void queries.prefetchQuery({ queryKey: ['library.state', {}], queryFn: () => client.call('library.state', {}) });
void queries.prefetchQuery({ queryKey: ['settings.get', {}], queryFn: () => client.call('settings.get', {}) });
// The writing screen comes along with the first one where it is wanted at once, else as soon as there is nothing to do.
const loadWriting = (): void => { void import('./editor/ArticleScreen.tsx').then(({ restoreUnsaved }) => restoreUnsaved(client)); };
if (parseRoute(window.location.hash).screen === 'write') loadWriting();
else setTimeout(loadWriting, 500);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <DeskProvider client={client} host={host} queries={queries}><App /></DeskProvider>
    </StrictMode>,
  );
}
