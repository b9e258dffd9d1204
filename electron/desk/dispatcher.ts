import type { z } from 'zod';
import { contract, isCallName, type CallName } from '../../shared/contract/contract.ts';
import { RedaksiError, type Reply } from '../../shared/contract/error.ts';
import type { Caller } from './desk.ts';
import { failureOf } from './failure-of.ts';
import type { Handler, Handlers } from './handlers.ts';

/**
 * Answers one call: finds it in the contract, parses the input, runs the handler, parses the output. Never throws; what
 * goes wrong is a `Failure`, which never holds a stack.
 * @param place the library folder, for errors of the file system.
 */
export async function dispatch(handlers: Partial<Handlers<CallName>>, place: string, name: string, input: unknown, caller: Caller): Promise<Reply> {
  try {
    if (!isCallName(name)) throw new RedaksiError('unknownCall', 'There is no such call', { call: name.slice(0, 100) });
    return { ok: true, value: await answer(handlers, name, input, caller) };
  } catch (error) {
    return { ok: false, error: failureOf(error, place) };
  }
}

async function answer(handlers: Partial<Handlers<CallName>>, name: CallName, input: unknown, caller: Caller): Promise<unknown> {
  const { input: asked, output: answered } = contract[name];
  const parsed = asked.safeParse(input);
  if (!parsed.success) throw invalidInput(parsed.error);
  // The contract ties each name to its own types; a table looked up by name cannot say so.
  const handler = handlers[name] as unknown as Handler<CallName> | undefined;
  if (handler === undefined) throw new RedaksiError('unknownCall', 'Nobody here answers this call', { call: name });
  return answered.parse(await handler(parsed.data as never, caller));
}

/** Names the first field at fault by its dotted path ("changes.0.block.id"), or an empty word for the whole. */
export function invalidInput(error: z.ZodError): RedaksiError {
  const [issue] = error.issues;
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const field = [...(issue?.path ?? []), ...keys].join('.');
  const reason = issue?.code === 'custom' ? issue.message : issue?.code ?? 'custom';
  return new RedaksiError('invalidInput', `${field || 'The input'}: ${issue?.message ?? reason}`, { field, reason });
}
