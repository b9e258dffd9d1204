import { createInterface } from 'node:readline/promises';
import { RedaksiError } from '../../shared/contract/error.ts';
import { failureText } from '../../shared/messages/failure-text.ts';
import { askForward } from '../desk/hosting/bring-forward.ts';
import type { Surroundings } from './command.ts';
import type { ExitCode } from './exit-code.ts';
import type { Call } from './options.ts';
import type { Output } from './output.ts';

/** Every command that opens the workstation has it. */
export const BRING_FORWARD = 'bring-forward';

/**
 * Runs what opens the workstation. Where its library is open in another one, that one is named and, if the person wants
 * so, brought forward.
 * @throws RedaksiError what `work` throws; libraryInUse where a command that has no window holds the library
 */
export async function orBringForward(call: Call, { output, library }: Surroundings, work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RedaksiError) || error.code !== 'libraryInUse' || error.details['kind'] === 'command') throw error;
    output.sayText(failureText(output.translate, error.toFailure()));
    if (!call.flags.has(BRING_FORWARD) && !await isWanted(output)) return 1;
    const isBrought = await askForward(library);
    output.say(isBrought ? 'command.second.brought' : 'launch.second.silent');
    return isBrought ? 0 : 1;
  }
}

/** Asks where there is a person to answer. */
async function isWanted(output: Output): Promise<boolean> {
  if (process.stdin.isTTY !== true) {
    output.say('command.second.flag');
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = (await terminal.question(output.translate('command.second.ask'))).trim().toLowerCase();
    return answer === '' || answer.startsWith('y');
  } catch (error) {
    // Ctrl+C and Ctrl+D are an answer too.
    if (!(error instanceof Error) || error.name !== 'AbortError') throw error;
    process.stderr.write('\n');
    return false;
  } finally {
    terminal.close();
  }
}
