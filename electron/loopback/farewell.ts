import type { WebSocket } from 'ws';
import { messageBytes } from './message-bytes.ts';

/** In milliseconds; a window begins to save at once, and a save takes some ten of them. */
const LAST_WORDS = 300;

/** Tells every window that the host ends, and gives it the time to send what it has not yet saved. */
export async function farewell(windows: Iterable<WebSocket>): Promise<void> {
  const open = [...windows].filter((socket) => socket.readyState === socket.OPEN);
  if (open.length === 0) return;
  const bytes = messageBytes({ kind: 'event', event: { type: 'host.closing' } });
  for (const socket of open) socket.send(bytes);
  await new Promise((resolve) => setTimeout(resolve, LAST_WORDS));
}
