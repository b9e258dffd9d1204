import { parseArgs } from 'node:util';
import { WrongCall } from './wrong-call.ts';

/** An option of a command: one that is there or not, or one with a value. */
export type OptionKinds = Readonly<Record<string, 'flag' | 'value'>>;

/** What a call says: the options by name without their dashes, and the other words in order. */
export type Call = {
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  readonly words: readonly string[];
};

/**
 * Reads the words after the command's name.
 * @throws WrongCall for an option that the command does not have, or one without its value.
 */
export function readCall(args: readonly string[], kinds: OptionKinds): Call {
  const options = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' as const : 'string' as const }]));
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const flags = new Set<string>();
  const values = new Map<string, string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
    if (kind === undefined) throw new WrongCall('command.wrong.option', { option: token.rawName });
    if (kind === 'flag') {
      if (token.value !== undefined) throw new WrongCall('command.wrong.noValue', { option: token.rawName });
      flags.add(token.name);
    } else {
      // A following option is not the value that was left out; "-" is standard input or output.
      const isMissing = token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('-') && token.value !== '-');
      if (isMissing) throw new WrongCall('command.wrong.missingValue', { option: token.rawName });
      values.set(token.name, token.value ?? '');
    }
  }
  return { flags, values, words };
}

/** The value of an option that is one of a few words. @throws WrongCall naming them. */
export function oneOf<T extends string>(call: Call, option: string, choices: readonly T[], fallback: T): T {
  const given = call.values.get(option);
  if (given === undefined) return fallback;
  const found = choices.find((choice) => choice === given);
  if (found === undefined) throw new WrongCall('command.wrong.choice', { option: `--${option}`, value: given, choices: choices.join(', ') });
  return found;
}

/** The value of an option that is a whole number. @throws WrongCall naming the range. */
export function wholeNumber(call: Call, option: string, least: number, most: number): number | undefined {
  const given = call.values.get(option);
  if (given === undefined) return undefined;
  const number = /^\d{1,15}$/.test(given) ? Number(given) : NaN;
  if (!(number >= least && number <= most)) throw new WrongCall('command.wrong.number', { option: `--${option}`, value: given, least: String(least), most: String(most) });
  return number;
}
