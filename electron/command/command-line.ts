import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { RedaksiError, type ErrorCode } from '../../shared/contract/error.ts';
import { failureText } from '../../shared/messages/failure-text.ts';
import { translator, type Translate } from '../../shared/messages/translate.ts';
import { VERSION } from '../desk/hosting/version.ts';
import { backupCommand } from './backup.ts';
import { checkCommand } from './check.ts';
import type { Command } from './command.ts';
import type { ExitCode } from './exit-code.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { terminalLanguage } from './language.ts';
import { ownLibrary } from './library-folder.ts';
import { listCommand } from './list.ts';
import { openCommand } from './open.ts';
import { readCall } from './options.ts';
import { output } from './output.ts';
import { restoreCommand } from './restore.ts';
import { serveCommand } from './serve.ts';
import { showCommand } from './show.ts';
import { stopOnSignals } from './stop.ts';
import { verifyCommand } from './verify.ts';
import { WrongCall } from './wrong-call.ts';

const COMMANDS: readonly Command[] = [openCommand, serveCommand, importCommand, listCommand, showCommand, exportCommand, checkCommand, backupCommand, restoreCommand, verifyCommand];

/** What stands against the whole call, before any item of it. */
const WRONG_CALLS: readonly ErrorCode[] = ['libraryNotAFolder', 'invalidInput'];

/** Runs `redaksi` with the words after its name; never throws. Without words it opens the workstation. */
export async function runCommandLine(args: readonly string[]): Promise<ExitCode> {
  const translate = translator(terminalLanguage(process.env));
  try {
    return await run(args, translate);
  } catch (error) {
    process.stderr.write(`${sentence(error, translate)}\n`);
    return error instanceof WrongCall || (error instanceof RedaksiError && WRONG_CALLS.includes(error.code)) ? 2 : 1;
  }
}

async function run(args: readonly string[], translate: Translate): Promise<ExitCode> {
  const [first = 'open'] = args;
  if (first === '--version') return print(VERSION);
  if (first === '--help' || first === '-h' || first === 'help') return print(translate('command.usage'));
  // Options alone are for the workstation: `redaksi --library DIR`.
  const hasName = !first.startsWith('-') && args.length > 0;
  const command = COMMANDS.find(({ name }) => name === (hasName ? first : 'open'));
  if (command === undefined) throw new WrongCall('command.wrong.command', { command: first, commands: COMMANDS.map(({ name }) => name).join(', ') });
  const words = hasName ? args.slice(1) : args;
  if (asksForHelp(words)) return print(translate(`command.usage.${command.name}`));

  const call = readCall(words, { ...command.options, library: 'value', json: 'flag' });
  const out = output(translate, call.flags.has('json'), process);
  const code = await command.run(call, {
    output: out,
    library: libraryFolder(call.values.get('library')),
    env: process.env,
    stop: stopOnSignals(),
  });
  await flushed(process.stdout);
  return out.isLost() ? 1 : code;
}

/** Only when the last word has got out, or has failed to, is it known whether all is done. */
function flushed(stdout: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve) => stdout.write('', () => resolve()));
}

/** What Electron's main process opens, or null where the words are for `runCommandLine`. */
export function readOpening(args: readonly string[]): { readonly library: string; readonly samples: boolean } | null {
  const words = args[0] === 'open' ? args.slice(1) : args;
  if (args[0] !== 'open' && args[0] !== undefined && !args[0].startsWith('-')) return null;
  if (asksForHelp(words) || words.includes('--version') || words.includes('--browser')) return null;
  try {
    const { values, flags } = readCall(words, { ...openCommand.options, library: 'value', json: 'flag' });
    return { library: libraryFolder(values.get('library')), samples: !flags.has('no-samples') };
  } catch (error) {
    if (error instanceof WrongCall) return null;
    throw error;
  }
}

function libraryFolder(given: string | undefined): string {
  return given === undefined ? ownLibrary({ platform: process.platform, env: process.env, home: homedir() }) : resolve(given);
}

function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  return (end < 0 ? words : words.slice(0, end)).some((word) => word === '--help' || word === '-h');
}

function print(text: string): ExitCode {
  process.stdout.write(`${text}\n`);
  return 0;
}

function sentence(error: unknown, translate: Translate): string {
  if (error instanceof WrongCall) return translate(error.key, error.values);
  if (error instanceof RedaksiError) return failureText(translate, error.toFailure());
  return translate('command.unexpected', { reason: error instanceof Error ? error.message : String(error) });
}
