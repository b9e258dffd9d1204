import { z } from 'zod';
import { failureSchema } from './error.ts';
import { deskEventSchema } from './event.ts';

/** A call on its way to the desk, by WebSocket (MessagePack) or Electron's IPC (structured clone). */
export const requestSchema = z.strictObject({ id: z.int().nonnegative(), call: z.string().max(100), input: z.unknown() });
export type Request = z.infer<typeof requestSchema>;

export const replySchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: failureSchema }),
]);

/** What comes back: the answer to one request, or news for every window. */
export const messageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reply'), id: z.int().nonnegative(), reply: replySchema }),
  z.strictObject({ kind: z.literal('event'), event: deskEventSchema }),
]);
export type Message = z.infer<typeof messageSchema>;
