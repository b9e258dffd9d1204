import { expect, test } from 'vitest';
import { LARGEST_TEXT } from '../../shared/import/too-large.ts';
import type { CallInput, CallName } from '../../shared/contract/contract.ts';
import type { DeskClient } from '../bridge/desk-client.ts';
import type { PickedFile } from '../bridge/host.ts';
import { importEach } from './import-each.ts';

/** A desk that takes every file and says which it was given. */
function takingDesk() {
  const taken: string[] = [];
  const client: DeskClient = {
    window: 'w', subscribe: () => () => undefined, watchConnection: () => () => undefined,
    async call<N extends CallName>(_name: N, input: CallInput<N>) {
      taken.push((input as { name: string }).name);
      return { articleId: 'a', headline: 'H', headlineIsWorking: false, notes: [] } as never;
    },
  };
  return { client, taken };
}
const file = (name: string, size: number, read = async () => new Uint8Array(size)): PickedFile => ({ name, size, read });

test('a file that is too large is refused before it is read, and the others come in', async () => {
  const { client, taken } = takingDesk();
  const neverRead = (): never => { throw new Error('It was read'); };
  const outcomes = await importEach(client, [file('film.txt', LARGEST_TEXT + 1, neverRead), file('warta.txt', 5)]);
  expect(outcomes[0]).toMatchObject({ name: 'film.txt', error: { code: 'tooLarge', details: { file: 'film.txt', size: 21, most: 20 } } });
  expect(taken).toEqual(['warta.txt']);
});

test('a file that is gone when its turn comes is named, and the others come in', async () => {
  const { client, taken } = takingDesk();
  const counts: number[] = [];
  const outcomes = await importEach(client, [file('pergi.txt', 5, () => Promise.reject(new DOMException('gone', 'NotFoundError'))), file('warta.txt', 5)], (count) => counts.push(count));
  expect(outcomes[0]).toMatchObject({ error: { code: 'unreadable', details: { file: 'pergi.txt' } } });
  expect(taken).toEqual(['warta.txt']);
  expect(counts).toEqual([1, 2]);
});
