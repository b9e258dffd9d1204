import { z } from 'zod';
import { idSchema } from '../article/id.ts';
import { verifyPartSchema } from './backups.ts';
import { RECOVERY_STEPS } from './library-state.ts';

/** What the desk tells every window, so that no window polls. `window` is the one that caused it, or null. */
export const deskEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('article.changed'), articleId: idSchema, sequence: z.int(), window: z.string().nullable() }),
  z.strictObject({ type: z.literal('articles.changed') }),
  z.strictObject({ type: z.literal('register.changed') }),
  z.strictObject({ type: z.literal('settings.changed') }),
  /** Dictionaries or own words. */
  z.strictObject({ type: z.literal('spelling.changed') }),
  /** The host ends in a moment: what is not saved yet is to be sent now. */
  z.strictObject({ type: z.literal('host.closing') }),
  /** A backup was made, failed or began. */
  z.strictObject({ type: z.literal('backups.changed') }),
  /** How far the check of the library has come, in units of its part. */
  z.strictObject({ type: z.literal('library.verifying'), part: verifyPartSchema, done: z.int().nonnegative(), total: z.int().nonnegative() }),
  /** Another library stands in this one's place: nothing that a window shows is of it. */
  z.strictObject({ type: z.literal('library.replaced') }),
  /** The library can be worked in again, or no more: see `library.state`. */
  z.strictObject({ type: z.literal('library.changed') }),
  /** How far a recovery is; `total` is 0 where it cannot be known. */
  z.strictObject({ type: z.literal('library.recovering'), step: z.enum(RECOVERY_STEPS), done: z.int(), total: z.int() }),
]);
export type DeskEvent = z.infer<typeof deskEventSchema>;
