import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RedaksiError } from '../../shared/contract/error.ts';
import { translator } from '../../shared/messages/translate.ts';
import { watchForward } from '../desk/hosting/bring-forward.ts';
import { openDeskHere } from '../desk/open-desk-here.ts';
import { temporaryFolder } from '../library/temporary-library.ts';
import { offerFirst } from './second-instance.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => { folder = temporaryFolder(); });
afterEach(() => folder.remove());

/** Electron's dialogs, answered by the test; what they show is kept. */
function answering(response: number) {
  const shown: string[] = [];
  return {
    shown,
    dialog: {
      showMessageBox: async ({ detail = '', buttons = [] }: { detail?: string; buttons?: string[] }) => { shown.push(`${detail} [${buttons.join('] [')}]`); return { response, checkboxChecked: false }; },
      showErrorBox: (_title: string, content: string) => { shown.push(content); },
    } as unknown as Parameters<typeof offerFirst>[0],
  };
}

async function inUse(kind: 'desktop' | 'browser' | 'server' | 'command'): Promise<RedaksiError> {
  const options = { libraryFolder: folder.path, samples: false, version: '0.0.0', kind };
  const first = await openDeskHere(options);
  try {
    await openDeskHere(options);
  } catch (error) {
    if (error instanceof RedaksiError) return error;
    throw error;
  } finally {
    await first.close();
  }
  throw new Error('There were two writers');
}

test('a second Electron names what has the library open, since when, and brings its window forward', async () => {
  const { dialog, shown } = answering(0);
  let asked = 0;
  const end = watchForward(folder.path, () => { asked += 1; });
  await offerFirst(dialog, translator('en'), folder.path, await inUse('server'));
  end();
  expect(asked).toBe(1);
  expect(shown).toEqual([expect.stringMatching(new RegExp(`in a Redaksi that serves it to browsers \\(process ${process.pid}\\), since \\d+ .* \\[Bring it forward\\] \\[Close\\]$`))]);
  expect(existsSync(join(folder.path, 'library.forward'))).toBe(false);
});

test('a person who wants none of it is not asked again, and nothing is brought forward', async () => {
  const { dialog, shown } = answering(1);
  await offerFirst(dialog, translator('id'), folder.path, await inUse('desktop'));
  expect(shown).toHaveLength(1);
  expect(existsSync(join(folder.path, 'library.forward'))).toBe(false);
});

test('a command that is just running is named, and not offered: it has no window', async () => {
  const { dialog, shown } = answering(0);
  await offerFirst(dialog, translator('en'), folder.path, await inUse('command'));
  expect(shown).toEqual([expect.stringContaining('to a Redaksi command that is just running')]);
});

test('one that does not answer is told of, and the request does not stay behind', async () => {
  const { dialog, shown } = answering(0);
  await offerFirst(dialog, translator('en'), folder.path, await inUse('browser'));
  expect(shown[1]).toContain('did not answer');
  expect(existsSync(join(folder.path, 'library.forward'))).toBe(false);
}, 20_000);
