import { z } from 'zod';
import { blockSchema } from '../article/block.ts';
import { bodyChangeSchema } from '../article/change.ts';
import { fieldsSchema, timestampSchema } from '../article/fields.ts';
import { idSchema } from '../article/id.ts';
import { call } from './call.ts';

const saved = z.strictObject({ sequence: z.int(), savedAt: timestampSchema });

export const draftCalls = {
  /**
   * The changed fields and blocks since `base`, in one transaction; answered after the commit.
   * `conflict` where another window saved in between: nothing was written, `details.sequence` is the present one.
   */
  'drafts.save': call(
    z.strictObject({
      articleId: idSchema, base: z.int(), fields: fieldsSchema.partial().default({}), changes: z.array(bodyChangeSchema).default([]),
    }),
    saved,
  ),
  /** Puts a whole version in the place of the present one, which is kept as a revision first. */
  'drafts.replace': call(
    z.strictObject({ articleId: idSchema, fields: fieldsSchema, body: z.array(blockSchema) }),
    saved,
  ),
};
