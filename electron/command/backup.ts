import { join } from 'node:path';
import { ask } from './ask.ts';
import type { Command } from './command.ts';
import type { ExitCode } from './exit-code.ts';
import { withLibrary } from './with-library.ts';
import { WrongCall } from './wrong-call.ts';

export const backupCommand: Command = {
  name: 'backup',
  options: {},
  async run(call, { output, library }) {
    if (call.words.length > 0) throw new WrongCall('command.wrong.word', { word: call.words[0] ?? '' });
    // Reading is enough: what is written is a file beside the library, so a workstation may be open on it.
    return withLibrary<ExitCode>(library, 'read', async (desk) => {
      const { name, second } = await ask(desk, 'backups.make', {});
      const file = join(library, 'backups', name);
      output.row({ ok: true, file, second: second?.failure === null ? second.folder : null }, file);
      if (second === null) return 0;
      if (second.failure === null) {
        output.say('command.backup.second', { folder: second.folder });
        return 0;
      }
      output.failed({ second: second.folder }, output.translate('command.backup.secondFailed'), second.failure);
      return 1;
    });
  },
};
