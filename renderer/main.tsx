import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/fonts.ts';
import './ui/tokens.css';
import './ui/base.css';
import { App } from './App.tsx';
import { connect } from './bridge/connect.ts';
import { DeskProvider } from './bridge/DeskProvider.tsx';
import { newQueries } from './bridge/queries.ts';

const { client, host } = connect();
const queries = newQueries();
// Asked before anything is drawn, so that the first drawing has its language and its theme.
void queries.prefetchQuery({ queryKey: ['settings.get', {}], queryFn: () => client.call('settings.get', {}) });

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <DeskProvider client={client} host={host} queries={queries}><App /></DeskProvider>
    </StrictMode>,
  );
}
