import { contract, type CallInput, type CallName, type CallOutput } from '../../shared/contract/contract.ts';
import { RedaksiError } from '../../shared/contract/error.ts';
import type { Desk } from '../desk/desk.ts';

/** Calls the desk. @throws RedaksiError with what the desk answered instead. */
export async function ask<N extends CallName>(desk: Desk, name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const reply = await desk.call(name, input, { window: null });
  if (!reply.ok) throw new RedaksiError(reply.error.code, reply.error.message, reply.error.details);
  return contract[name].output.parse(reply.value) as CallOutput<N>;
}
