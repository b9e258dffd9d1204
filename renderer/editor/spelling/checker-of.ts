import type { DeskClient } from '../../bridge/desk-client.ts';
import { Checker } from './checker.ts';

const byClient = new WeakMap<DeskClient, Checker>();

/** This window's one checker: a dictionary is loaded once, however many articles are opened. */
export function checkerOf(client: DeskClient): Checker {
  const present = byClient.get(client);
  if (present) return present;
  const made = new Checker(({ id }) => client.call('spelling.read', { id }));
  byClient.set(client, made);
  return made;
}
