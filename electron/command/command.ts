import type { Call, OptionKinds } from './options.ts';
import type { ExitCode } from './exit-code.ts';
import type { Output } from './output.ts';

/** What a command is given besides its words. */
export type Surroundings = {
  readonly output: Output;
  /** Absolute path of the library's folder. */
  readonly library: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the command is to end. */
  readonly stop: AbortSignal;
};

/** One word of the command line. Its usage is `command.usage.<name>` in the catalogues. */
export type Command = {
  readonly name: 'open' | 'serve' | 'import' | 'list' | 'show' | 'export' | 'check' | 'backup' | 'restore' | 'verify';
  /** Besides --library, --json and --help, which every command has. */
  readonly options: OptionKinds;
  /** @throws WrongCall, RedaksiError */
  run(call: Call, surroundings: Surroundings): Promise<ExitCode>;
};
