import type { Failure } from '../../shared/contract/error.ts';
import { failureText } from '../../shared/messages/failure-text.ts';
import type { MessageKey, MessageValues, Translate } from '../../shared/messages/translate.ts';

/** Where a command writes: what was asked for to stdout, words about it to stderr. */
export type Output = {
  readonly translate: Translate;
  /** Whether rows are wanted as JSON, one object a line. */
  readonly json: boolean;
  /** Whether the reader of stdout has gone ("| head"); there is no use in going on then. */
  readonly isClosed: () => boolean;
  /** Whether what was written did not get out, for another reason than that its reader had seen enough. */
  readonly isLost: () => boolean;
  /** One result: the object where JSON is wanted, else the line. */
  row(object: object, line: string): void;
  /** Bytes or text as they are, to stdout. */
  raw(content: string | Uint8Array): void;
  say(key: MessageKey, values?: MessageValues): void;
  /** Words that came translated, to stderr. */
  sayText(text: string): void;
  /** The failure of one item: a sentence on stderr and, where JSON is wanted, an object that names the item. */
  failed(item: object, name: string, failure: Failure): void;
};

export type Streams = { readonly stdout: NodeJS.WritableStream; readonly stderr: NodeJS.WritableStream };

export function output(translate: Translate, json: boolean, { stdout, stderr }: Streams): Output {
  let closed = false;
  let lost = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code === 'EPIPE') return;
    if (!lost) stderr.write(`${translate('command.stdout', { reason: error.message })}\n`);
    lost = true;
  });
  const write = (content: string | Uint8Array): void => {
    if (!closed) stdout.write(content);
  };
  const sayText = (text: string): void => void stderr.write(`${text}\n`);
  return {
    translate, json, isClosed: () => closed, isLost: () => lost,
    row: (object, line) => write(`${json ? JSON.stringify(object) : line}\n`),
    raw: write,
    say: (key, values) => sayText(translate(key, values)),
    sayText,
    failed: (item, name, failure) => {
      sayText(`${name}: ${failureText(translate, failure)}`);
      if (json) write(`${JSON.stringify({ ...item, ok: false, error: failure })}\n`);
    },
  };
}
