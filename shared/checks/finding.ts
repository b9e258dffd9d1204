import { z } from 'zod';

/** What stands between an article and its publication. `error` stops nothing by itself in this version; it is shown first. */
export const findingSchema = z.strictObject({
  /** `check.<code>` in the catalogues, with `details` for its words. */
  code: z.string(),
  severity: z.enum(['error', 'warning', 'hint']),
  /** The field or the block that it is about. */
  field: z.string().nullable(),
  blockId: z.string().nullable(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Finding = z.infer<typeof findingSchema>;
