import { parentPort, workerData } from 'node:worker_threads';
import { openLibrary } from '../../library/open.ts';
import { failureOf } from '../failure-of.ts';
import type { FromReader, ToReader } from './message.ts';
import { readerHere } from './reader-here.ts';

const port = parentPort;
if (port === null) throw new Error('The reader\'s thread is started by readerInThread');
const { libraryFolder, scratch } = workerData as { libraryFolder: string; scratch?: string };
const library = openLibrary({ folder: libraryFolder, mode: 'read', scratch });
const reader = readerHere(library, 'write');

const answer = async (id: number, work: () => Promise<unknown>): Promise<void> => {
  let message: FromReader;
  try {
    message = { id, reply: { ok: true, value: await work() } };
  } catch (error) {
    message = { id, reply: { ok: false, error: failureOf(error, libraryFolder) } };
  }
  port.postMessage(message);
};

port.on('message', (message: ToReader) => {
  switch (message.kind) {
    case 'search': void answer(message.id, () => reader.search(message.asked)); break;
    case 'index': void answer(message.id, () => reader.index()); break;
    case 'planSweep': void answer(message.id, () => reader.planSweep(message.before)); break;
    case 'close':
      void reader.close();
      // What is under way ends at its next pause; a library that is closed under it would fail in words that tell nothing.
      setImmediate(() => setImmediate(() => {
        library.close();
        port.close();
      }));
  }
});
