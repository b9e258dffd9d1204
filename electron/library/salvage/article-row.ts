import { z } from 'zod';
import { fieldsSchema, timestampSchema, type Fields } from '../../../shared/article/fields.ts';
import { idSchema } from '../../../shared/article/id.ts';
import { storedAs } from '../stored-json.ts';

/** What an article is stands in its id, its sequence and its fields; whatever else of its row makes no sense is set right. */
const rowSchema = z.looseObject({
  number: z.int().positive(), id: idSchema, sequence: z.int().positive(), fields: z.string(),
  words: z.int().nonnegative().nullable().catch(null),
  created_at: timestampSchema.nullable().catch(null), modified_at: timestampSchema.nullable().catch(null),
  is_sample: z.literal([0, 1]).catch(0), writing_ms: z.int().nonnegative().catch(0),
  trashed_at: timestampSchema.nullable().catch(null), trashed_by: z.string().nullable().catch(null), trashed_count: z.int().nonnegative().nullable().catch(null),
});

/** A row of the table `article`, as it can be written into the new library. `words` is null where the row does not say it. */
export type SalvagedRow = z.infer<typeof rowSchema> & { readonly stage: string; readonly parsedFields: Fields };
export type TrashClock = { readonly now: string; readonly counted: number };

/** @returns null where the row makes no sense. */
export function articleRow(given: Readonly<Record<string, unknown>>, { now, counted }: TrashClock): SalvagedRow | null {
  const { data: row } = rowSchema.safeParse(given);
  const parsedFields = row === undefined ? null : storedAs(fieldsSchema, row.fields);
  if (row === undefined || parsedFields === null) return null;
  const times = { created_at: row.created_at ?? row.modified_at ?? now, modified_at: row.modified_at ?? row.created_at ?? now };
  return { ...row, ...times, ...trashed(row.trashed_at, row.trashed_by, row.trashed_count, counted), stage: parsedFields.stage, parsedFields };
}

/** All three or none: one without its count would be taken out of the trash at once, or never. */
function trashed(at: string | null, by: string | null, count: number | null, counted: number) {
  if (at === null) return { trashed_at: null, trashed_by: null, trashed_count: null };
  return { trashed_at: at, trashed_by: by ?? '', trashed_count: count ?? counted };
}
