import { z } from 'zod';
import { idSchema } from '../article/id.ts';

/** What the desk tells every window, so that no window polls. `window` is the one that caused it, or null. */
export const deskEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('article.changed'), articleId: idSchema, sequence: z.int(), window: z.string().nullable() }),
  z.strictObject({ type: z.literal('articles.changed') }),
  z.strictObject({ type: z.literal('register.changed') }),
  z.strictObject({ type: z.literal('settings.changed') }),
]);
export type DeskEvent = z.infer<typeof deskEventSchema>;
