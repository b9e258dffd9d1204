import { openLibrary, type Library, type LibraryOpening } from '../library/open.ts';
import { isCallName, type CallName } from '../../shared/contract/contract.ts';
import { RedaksiError, type Reply } from '../../shared/contract/error.ts';
import type { DeskEvent } from '../../shared/contract/event.ts';
import { addSamples } from './add-samples.ts';
import type { Archivist } from './archiving/archivist.ts';
import { archivistHere } from './archiving/archivist-here.ts';
import { keepBeforeModelChange } from './article-model.ts';
import { articles } from './articles.ts';
import { automaticRevisions } from './automatic-revisions.ts';
import { backups } from './backups.ts';
import { machineClocks, type Clocks } from './clocks.ts';
import { daily } from './daily.ts';
import type { Desk, DeskOptions } from './desk.ts';
import { disconnected } from './disconnected.ts';
import { deskListeners } from './listeners.ts';
import { dispatch } from './dispatcher.ts';
import { drafts } from './drafts.ts';
import { pictureFetcher, type PictureFetcher } from './fetching/picture-fetcher.ts';
import { finding } from './finding/finding.ts';
import { failureOf } from './failure-of.ts';
import { houseRules } from './house-rules.ts';
import type { DeskRoom, Handlers } from './handlers.ts';
import { imageUploads } from './image-uploads.ts';
import { images } from './images.ts';
import { importing } from './importing.ts';
import { indexWhenIdle } from './index-when-idle.ts';
import { keepBackups } from './keep-backups.ts';
import { presentSettings } from './present-settings.ts';
import { publishing } from './publishing.ts';
import { readerHere } from './reading/reader-here.ts';
import type { Reader } from './reading/reader.ts';
import { register } from './register.ts';
import type { ReplaceLibrary } from './replaceable-desk.ts';
import { revisions } from './revisions.ts';
import type { Scaler } from './scaling/scaler.ts';
import { scalerHere } from './scaling/scaler-here.ts';
import { settings } from './settings.ts';
import { spelling } from './spelling.ts';
import { sweep } from './sweep.ts';
import { templates } from './templates.ts';
import { trash } from './trash.ts';

/** What a desk opened to read answers; the others would write. */
const READS: ReadonlySet<CallName> = new Set<CallName>([
  'articles.list', 'articles.counts', 'articles.get', 'articles.targets', 'revisions.list', 'revisions.get', 'contributors.list', 'templates.list',
  'houseStyles.list', 'settings.get', 'system.info', 'publishing.page', 'publishing.check', 'images.read', 'images.scaled', 'articles.linkers', 'trash.list', 'trash.count', 'revisions.thinnable',
  'spelling.dictionaries', 'spelling.read', 'spelling.words', 'spelling.ignored',
  // These write beside the library and not into it; `backups.restore` ends with another one in its place.
  'backups.list', 'backups.make', 'backups.restoreTo', 'backups.restore', 'library.verify', 'library.stopVerifying', 'find.inLibrary', 'find.stop',
]);
/** These write only where the desk may: see publishing.ts. */
const READS_WHERE_IT_MUST: ReadonlySet<CallName> = new Set<CallName>(['publishing.export']);

/** A desk and the library that it has open. */
export type DeskHere = Desk & { readonly library: Library };

/** Who does what takes long, and how the library is replaced. */
export type Helpers = {
  /** `scratch`: where the search index is made, if not in the library's folder. */
  readonly reader: (library: Library, scratch?: string) => Reader;
  readonly archivist: (library: Library) => Archivist;
  /** @param folder as for `scalerHere` */
  readonly scaler: (folder: string | null) => Scaler;
  readonly fetcher: () => PictureFetcher;
  readonly replaceLibrary: ReplaceLibrary;
  /** Whether backups are made by themselves: by a workstation, and not by a command that ends at once. */
  readonly keepsBackups: boolean;
};
/** They all work in this thread. */
export const HELPERS_HERE: Helpers = {
  reader: (library, scratch) => readerHere(library, scratch === undefined ? library.mode : 'write'),
  archivist: (library) => archivistHere(library.folder.path),
  scaler: scalerHere,
  fetcher: () => pictureFetcher(),
  // A command that restores opens no desk first.
  replaceLibrary: (file) => Promise.reject(new RedaksiError('readOnly', 'This desk cannot replace its library', { file })),
  keepsBackups: false,
};

/**
 * Opens the desk in this thread: for the command line, and inside the desk's own thread.
 * @param options.mode `read` may stand beside an open workstation and writes nothing.
 * @param helpers in this thread where nobody is named
 * @param clocks the machine's where none are given
 * @throws RedaksiError what `openLibrary` throws
 */
export async function openDeskHere(options: DeskOptions & Partial<Pick<LibraryOpening, 'mode' | 'mustExist' | 'scratch'>>, helpers: Helpers = HELPERS_HERE, clocks: Clocks = machineClocks): Promise<DeskHere> {
  const { libraryFolder: folder, kind, mode = 'write', mustExist, scratch } = options;
  const library = openLibrary({ folder, mode, kind, mustExist, scratch });
  try {
    if (library.isNew && options.samples) addSamples(library);
    if (library.mode === 'write') {
      keepBeforeModelChange(library, clocks.now());
      while (library.transaction(() => library.placeholders.countSome()));
    }
  } catch (error) {
    library.close();
    throw error;
  }
  const { tell, subscribe } = deskListeners();
  const reader = helpers.reader(library, scratch);
  const archivist = helpers.archivist(library);
  const scaler = helpers.scaler(library.mode === 'write' ? library.folder.scaled : null);
  const fetcher = helpers.fetcher();
  const uploads = imageUploads(library);
  const idle = indexWhenIdle(reader);
  const keptBackups = keepBackups({ folder: library.folder.path, archivist, tell, second: () => presentSettings(library).secondBackupFolder });
  if (helpers.keepsBackups && library.mode === 'write') keptBackups.begin();
  const tellOfChange = (event: DeskEvent): void => {
    idle.postpone();
    tell(event);
  };
  const automatic = automaticRevisions(library, clocks, tellOfChange);
  const sweeping = sweep(library, reader);
  const room: DeskRoom = {
    library, reader, archivist, scaler, uploads, fetcher, keptBackups, replaceLibrary: helpers.replaceLibrary, automatic, sweep: sweeping,
    version: options.version, tell: tellOfChange, now: () => clocks.now(),
  };
  const everyDay = library.mode === 'write' ? daily(library, clocks, sweeping, tellOfChange) : null;
  if (library.mode === 'write') idle.begin();
  const handlers = handlersFor(room);
  let isOpen = true;
  return {
    library,
    async call(name, input, caller) {
      if (!isOpen) return disconnected();
      if (!isCallName(name) || READS.has(name)) return dispatch(handlers, library.folder.path, name, input, caller);
      if (library.mode === 'read' && !READS_WHERE_IT_MUST.has(name)) return readOnly(library.folder.path);
      return inPlace(library, () => dispatch(handlers, library.folder.path, name, input, caller));
    },
    subscribe,
    async close() {
      if (!isOpen) return;
      isOpen = false;
      everyDay?.close();
      automatic.close();
      sweeping.close();
      keptBackups.end();
      await fetcher.close();
      await archivist.stop();
      await scaler.close();
      uploads.close();
      await idle.finish();
      await reader.close();
      library.close();
    },
  };
}

/** What is written into a library that was taken away meanwhile is lost, so it is never answered as done. */
async function inPlace(library: Library, write: () => Promise<Reply>): Promise<Reply> {
  try {
    library.refuseMoved();
    const reply = await write();
    library.refuseMoved();
    return reply;
  } catch (error) {
    return { ok: false, error: failureOf(error, library.folder.path) };
  }
}

function readOnly(file: string): Reply {
  return { ok: false, error: new RedaksiError('readOnly', 'The library is open to be read only', { file }).toFailure() };
}

function handlersFor(room: DeskRoom): Handlers {
  return {
    ...articles(room), ...drafts(room), ...revisions(room), ...register(room), ...settings(room), ...publishing(room), ...trash(room),
    ...importing(room), ...images(room), ...backups(room), ...finding(room), ...spelling(room), ...houseRules(room), ...templates(room),
  };
}
