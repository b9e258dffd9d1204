import { browserHost, electronHost } from './hosts.ts';
import { connectByElectron } from './electron.ts';
import type { Desk } from './use-desk.ts';
import { connectByWebSocket } from './websocket.ts';

/** The desk and the host that this window has: Electron's where its bridge is there, else the loopback host. */
export function connect(): Desk {
  const bridge = window.redaksi;
  return bridge
    ? { client: connectByElectron(bridge), host: electronHost(bridge) }
    : { client: connectByWebSocket(document.baseURI), host: browserHost };
}
