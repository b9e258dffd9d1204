import type { QueryClient } from '@tanstack/react-query';
import type { CallName } from '../../shared/contract/contract.ts';
import type { DeskEvent } from '../../shared/contract/event.ts';
import { atRest } from '../at-rest.ts';
import type { DeskClient } from './desk-client.ts';

/** Hundreds of files may come in at once; lists need not follow faster than an eye does. */
const GATHER_MS = 400;
/** A writing window saves four times a second. Whoever types looks at the words: the lists follow once the saves rest, and now and then. */
const OWN_SAVES = { rest: 700, most: 5_000 };

const OF_ALL_ARTICLES: readonly CallName[] = ['articles.list', 'articles.counts', 'articles.targets', 'articles.linkers', 'trash.list', 'trash.count', 'system.info'];
const OF_ONE_ARTICLE: readonly CallName[] = ['articles.get', 'revisions.list', 'publishing.page', 'publishing.check'];
const OF_SPELLING: readonly CallName[] = ['spelling.dictionaries', 'spelling.words', 'spelling.ignored'];
const OF_THE_REGISTER: readonly CallName[] = ['contributors.list', 'houseStyles.list', 'templates.list', 'publishing.page', 'publishing.check'];

/** Whether what a query holds may be out of date after this news. */
export function isTouched(event: DeskEvent, name: unknown, input: unknown): boolean {
  const isOneOf = (names: readonly CallName[]): boolean => names.some((one) => one === name);
  switch (event.type) {
    case 'library.replaced': case 'library.changed': return true;
    case 'library.verifying': case 'library.recovering': case 'host.closing': return false;
    case 'backups.changed': return isOneOf(['backups.list']);
    case 'settings.changed': return isOneOf(['settings.get', 'system.info']) || (isOneOf(['publishing.check']) && asksForHouseRules(input));
    case 'spelling.changed': return isOneOf(OF_SPELLING);
    case 'register.changed': return isOneOf(OF_THE_REGISTER);
    case 'articles.changed': return isOneOf([...OF_ALL_ARTICLES, ...OF_ONE_ARTICLE]);
    case 'article.changed': {
      if (isOneOf(OF_ALL_ARTICLES)) return true;
      const about = typeof input === 'object' && input !== null ? Object.values(input) : [];
      return about.includes(event.articleId) && isOneOf(OF_ONE_ARTICLE);
    }
  }
}

/** A check by the house rules leaves out what the settings ignore; no other has anything of the settings. */
function asksForHouseRules(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'withHouseRules' in input && input.withHouseRules === true;
}

/** Marks what the desk's news has made out of date, gathered; after a lost connection, everything. @returns what ends it. */
export function followEvents(client: DeskClient, queries: QueryClient): () => void {
  let gathered: DeskEvent[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = -Infinity;
  const ownSaves = atRest(() => flush(), OWN_SAVES);
  const flush = (): void => {
    const events = gathered;
    gathered = [];
    clearTimeout(timer);
    timer = undefined;
    ownSaves.end();
    last = performance.now();
    void queries.invalidateQueries({
      predicate: ({ queryKey: [name, input] }) => events.some((event) => isTouched(event, name, input)),
    });
  };
  const unsubscribe = client.subscribe((event) => {
    gathered.push(event);
    if (event.type === 'article.changed' && event.window === client.window) ownSaves.soon();
    else if (performance.now() - last >= GATHER_MS) flush();
    else timer ??= setTimeout(flush, GATHER_MS);
  });
  let wasLost = false;
  const unwatch = client.watchConnection((isConnected) => {
    if (isConnected && wasLost) void queries.invalidateQueries();
    wasLost = !isConnected;
  });
  return () => { clearTimeout(timer); ownSaves.end(); unsubscribe(); unwatch(); };
}
