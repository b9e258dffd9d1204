import { parentPort, workerData } from 'node:worker_threads';
import { RedaksiError } from '../../../shared/contract/error.ts';
import type { Desk } from '../desk.ts';
import { archivistInThread } from '../archiving/archivist-in-thread.ts';
import type { StandingOptions } from '../library-state/open-as-far-as-possible.ts';
import { recoverInThread } from '../library-state/recover-in-thread.ts';
import { standingDesk } from '../library-state/standing-desk.ts';
import { readerInThread, startReader } from '../reading/reader-in-thread.ts';
import { replaceableDesk } from '../replaceable-desk.ts';
import { scalerInThread } from '../scaling/scaler-in-thread.ts';
import { pictureFetcher } from '../fetching/picture-fetcher.ts';
import type { FromDesk, ToDesk } from './message.ts';

const port = parentPort;
if (port === null) throw new Error('The desk\'s thread is started by openDesk');
const send = (message: FromDesk): void => port.postMessage(message);

try {
  const options = workerData as StandingOptions;
  serve(await replaceableDesk((replaceLibrary, isAgain) => standingDesk({ ...options, samples: options.samples && !isAgain, mustExist: options.mustExist === true || isAgain }, {
    reader: (_library, scratch) => readerInThread(() => startReader(options.libraryFolder, scratch)),
    archivist: () => archivistInThread(options.libraryFolder),
    scaler: (folder) => scalerInThread(folder),
    fetcher: () => pictureFetcher(),
    replaceLibrary, keepsBackups: true,
  }, recoverInThread), (file) => archivistInThread(options.libraryFolder).do({ kind: 'restore', file, folder: options.libraryFolder })));
  send({ kind: 'opened' });
} catch (error) {
  if (!(error instanceof RedaksiError)) throw error;
  send({ kind: 'refused', failure: error.toFailure() });
}

function serve(desk: Desk): void {
  desk.subscribe((event) => send({ kind: 'event', event }));
  port?.on('message', async (message: ToDesk) => {
    if (message.kind === 'call') {
      send({ kind: 'reply', id: message.id, reply: await desk.call(message.name, message.input, message.caller) });
      return;
    }
    await desk.close();
    send({ kind: 'closed' });
    port.close();
  });
}
