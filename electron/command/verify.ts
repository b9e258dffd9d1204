import { statSync } from 'node:fs';
import { faultText } from '../../shared/messages/fault-text.ts';
import { archivistHere } from '../desk/archiving/archivist-here.ts';
import type { Command } from './command.ts';
import { WrongCall } from './wrong-call.ts';

export const verifyCommand: Command = {
  name: 'verify',
  options: {},
  async run(call, { output, library, stop }) {
    if (call.words.length > 0) throw new WrongCall('command.wrong.word', { word: call.words[0] ?? '' });
    if (statSync(library, { throwIfNoEntry: false }) === undefined) throw new WrongCall('command.noLibrary', { folder: library });
    const archivist = archivistHere(library);
    stop.addEventListener('abort', () => void archivist.stop());
    // No desk is opened: a library that none can open is looked at too.
    const report = await archivist.do({ kind: 'verify' });
    if (report === null) {
      output.say('command.verify.stopped');
      return 1;
    }
    for (const part of report.parts) output.row(part, output.translate(`verify.part.${part.part}`, part));
    for (const fault of report.faults) {
      if (output.json) output.row({ fault }, '');
      output.sayText(faultText(output.translate, fault));
    }
    const faults = report.parts.reduce((sum, part) => sum + part.faults, 0);
    output.say(faults === 0 ? 'command.verify.sound' : 'command.verify.faults', { faults });
    return faults === 0 ? 0 : 1;
  },
};
