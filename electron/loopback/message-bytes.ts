import { encode } from '@msgpack/msgpack';
import type { Message } from '../../shared/contract/message.ts';

/** A message as it crosses to a browser window. */
export function messageBytes(message: Message): Uint8Array {
  return encode(message, { ignoreUndefined: true });
}
