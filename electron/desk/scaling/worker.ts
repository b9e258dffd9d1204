import { parentPort, workerData } from 'node:worker_threads';
import { failureOf } from '../failure-of.ts';
import type { FromScaler, GivenToScaler, ToScaler } from './message.ts';
import { scalerHere } from './scaler-here.ts';

const port = parentPort;
if (port === null) throw new Error('The scaler\'s thread is started by scalerInThread');
const { folder } = workerData as GivenToScaler;
const scaler = scalerHere(folder);

async function answer({ id, source, names }: Extract<ToScaler, { kind: 'scaled' }>): Promise<FromScaler> {
  try {
    return { id, ok: true, files: await scaler.scaled(source, names) };
  } catch (error) {
    return { id, ok: false, failure: failureOf(error, folder ?? '') };
  }
}

port.on('message', async (message: ToScaler) => {
  if (message.kind === 'scaled') return port.postMessage(await answer(message));
  await scaler.close();
  port.close();
});
