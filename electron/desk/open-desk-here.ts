import { openLibrary, type LibraryMode } from '../library/open.ts';
import { isCallName, type CallName } from '../../shared/contract/contract.ts';
import { RedaksiError, type Reply } from '../../shared/contract/error.ts';
import type { DeskEvent } from '../../shared/contract/event.ts';
import { addSamples } from './add-samples.ts';
import { articles } from './articles.ts';
import type { Desk, DeskOptions } from './desk.ts';
import { disconnected } from './disconnected.ts';
import { dispatch } from './dispatcher.ts';
import { drafts } from './drafts.ts';
import type { DeskRoom, Handlers } from './handlers.ts';
import { images } from './images.ts';
import { importing } from './importing.ts';
import { indexWhenIdle } from './index-when-idle.ts';
import { publishing } from './publishing.ts';
import { register } from './register.ts';
import { revisions } from './revisions.ts';
import { settings } from './settings.ts';

/** What a desk opened to read answers; the others would write. */
const READS: ReadonlySet<CallName> = new Set<CallName>([
  'articles.list', 'articles.counts', 'articles.get', 'articles.targets', 'revisions.list', 'revisions.get', 'contributors.list',
  'houseStyles.list', 'settings.get', 'system.info', 'publishing.page', 'publishing.check', 'images.read',
]);

/**
 * Opens the desk in this thread: for the command line, and inside the desk's own thread.
 * @param options.mode `read` may stand beside an open workstation and writes nothing.
 * @throws RedaksiError what `openLibrary` throws
 */
export async function openDeskHere(options: DeskOptions & { readonly mode?: LibraryMode }): Promise<Desk> {
  const library = openLibrary({ folder: options.libraryFolder, mode: options.mode ?? 'write' });
  try {
    if (library.isNew && options.samples) addSamples(library);
  } catch (error) {
    library.close();
    throw error;
  }
  const listeners = new Set<(event: DeskEvent) => void>();
  const idle = indexWhenIdle(library);
  const room: DeskRoom = {
    library, version: options.version,
    tell(event) {
      idle.postpone();
      for (const listener of listeners) listener(event);
    },
    now: () => new Date().toISOString(),
  };
  const handlers = handlersFor(room);
  let isOpen = true;
  return {
    async call(name, input, caller) {
      if (!isOpen) return disconnected();
      if (library.mode === 'read' && isCallName(name) && !READS.has(name)) return readOnly(library.folder.path);
      return dispatch(handlers, library.folder.path, name, input, caller);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      if (!isOpen) return;
      isOpen = false;
      idle.finish();
      library.close();
    },
  };
}

function readOnly(file: string): Reply {
  return { ok: false, error: new RedaksiError('readOnly', 'The library is open to be read only', { file }).toFailure() };
}

function handlersFor(room: DeskRoom): Handlers {
  return {
    ...articles(room), ...drafts(room), ...revisions(room), ...register(room), ...settings(room), ...publishing(room),
    ...importing(room), ...images(room),
  };
}
