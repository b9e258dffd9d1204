import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { archivistHere } from '../desk/archiving/archivist-here.ts';
import type { Command } from './command.ts';
import { WrongCall } from './wrong-call.ts';

export const restoreCommand: Command = {
  name: 'restore',
  options: {},
  async run(call, { output, library }) {
    const [given, another] = call.words;
    if (given === undefined) throw new WrongCall('command.wrong.noBackup');
    if (another !== undefined) throw new WrongCall('command.wrong.word', { word: another });
    const file = backupAt(given, library);
    const { setAside, articles, images } = await archivistHere(library).do({ kind: 'restore', file, folder: library });
    output.row({ ok: true, library, file, setAside, articles, images }, library);
    output.say('command.restore.done', { articles, library });
    if (setAside !== null) output.say('command.restore.setAside', { folder: setAside });
    return 0;
  },
};

/** A bare name is first one of the library's backups, because the program may run anywhere. */
function backupAt(given: string, library: string): string {
  const kept = join(library, 'backups', given);
  return basename(given) === given && existsSync(kept) ? kept : resolve(given);
}
