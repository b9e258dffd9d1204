import type { DeskClient } from '../bridge/desk-client.ts';
import { flushOnLeaving } from './flush-on-leaving.ts';
import { WindowKeeper } from './keeping/window-keeper.ts';
import { OpenSessions } from './session/open-sessions.ts';

type OfWindow = { readonly sessions: OpenSessions; readonly keeper: WindowKeeper };
const byClient = new WeakMap<DeskClient, OfWindow>();

function ofWindow(client: DeskClient): OfWindow {
  const present = byClient.get(client);
  if (present) return present;
  const keeper = new WindowKeeper(client);
  const made = { keeper, sessions: new OpenSessions(client, keeper) };
  byClient.set(client, made);
  flushOnLeaving(client, made.sessions);
  return made;
}

/** The articles that this window has open. */
export function openSessions(client: DeskClient): OpenSessions {
  return ofWindow(client).sessions;
}

/** Where this window keeps what it cannot save. */
export function windowKeeper(client: DeskClient): WindowKeeper {
  return ofWindow(client).keeper;
}
