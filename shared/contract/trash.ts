import { z } from 'zod';
import { timestampSchema } from '../article/fields.ts';
import { idSchema } from '../article/id.ts';
import { articleRowSchema } from './article-row.ts';
import { call } from './call.ts';

/** For how long the trash keeps what is in it. */
export const TRASH_DAYS = 30;

export const inTrashSchema = z.strictObject({
  /** Since when. */
  at: timestampSchema,
  /** Who, by name; empty where the settings name nobody. */
  by: z.string(),
  /** When it goes for good, as far as can be said: a clock that is set only ever makes it later. */
  goesAt: timestampSchema,
});
export type InTrash = z.infer<typeof inTrashSchema>;

export const trashedRowSchema = articleRowSchema.extend({ trash: inTrashSchema });
export type TrashedRow = z.infer<typeof trashedRowSchema>;

export const trashCalls = {
  /** Those moved there last first, at most 1,000. */
  'trash.list': call(z.strictObject({}), z.strictObject({ rows: z.array(trashedRowSchema) })),
  'trash.count': call(z.strictObject({}), z.strictObject({ articles: z.int().nonnegative() })),
  /** Moves an article there; it stays whole, revisions too, and can only be read. */
  'trash.put': call(z.strictObject({ articleId: idSchema }), z.strictObject({ sequence: z.int() })),
  'trash.takeBack': call(z.strictObject({ articleId: idSchema }), z.strictObject({ sequence: z.int() })),
  /** Deletes for good, at once. `notFound` where it is not in the trash. */
  'trash.remove': call(z.strictObject({ articleId: idSchema }), z.strictObject({})),
  /** Deletes all that is in the trash for good. */
  'trash.empty': call(z.strictObject({}), z.strictObject({ removed: z.int().nonnegative() })),
};
