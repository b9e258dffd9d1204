import { decode } from '@msgpack/msgpack';
import type { RawData, WebSocket } from 'ws';
import { requestSchema, type Message, type Request } from '../../shared/contract/message.ts';
import type { Desk } from '../desk/desk.ts';
import { messageBytes } from './message-bytes.ts';

/** RFC 6455, section 7.4.1. */
const UNSUPPORTED_DATA = 1003;
const POLICY_VIOLATION = 1008;

/** Relays one window's requests to the desk and the desk's answers and news to that window. */
export function relay(socket: WebSocket, desk: Desk, window: string | null): void {
  const send = (message: Message): void => {
    if (socket.readyState === socket.OPEN) socket.send(messageBytes(message));
  };
  const unsubscribe = desk.subscribe((event) => send({ kind: 'event', event }));
  socket.on('close', unsubscribe);
  // What goes wrong with a connection also closes it, and the window connects again.
  socket.on('error', () => socket.terminate());
  socket.on('message', (data, isBinary) => {
    if (!isBinary) return socket.close(UNSUPPORTED_DATA);
    const request = parseRequest(data);
    if (request === null) return socket.close(POLICY_VIOLATION);
    void desk.call(request.call, request.input, { window }).then((reply) => send({ kind: 'reply', id: request.id, reply }));
  });
}

function parseRequest(data: RawData): Request | null {
  const bytes = Array.isArray(data) ? Buffer.concat(data) : new Uint8Array(data instanceof ArrayBuffer ? data : data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength));
  try {
    return requestSchema.safeParse(decode(bytes)).data ?? null;
  } catch {
    return null;
  }
}
