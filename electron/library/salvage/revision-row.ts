import { z } from 'zod';
import { timestampSchema } from '../../../shared/article/fields.ts';
import { REVISION_REASONS } from '../../../shared/contract/revisions.ts';
import type { DamagedFile } from './damaged-file.ts';
import { readable } from './salvaged-body.ts';

/** What a revision says stands in its fields and blocks, by their numbers; whatever else of its row makes no sense is set right. */
const rowSchema = z.looseObject({
  sequence: z.int().positive(), article: z.int().positive(), fields: z.int().positive(), blocks: z.instanceof(Buffer).refine(({ length }) => length % 4 === 0),
  name: z.string().catch(''), reason: z.enum(REVISION_REASONS).catch('replaced'), written_by: z.string().catch(''),
  at: timestampSchema.nullable().catch(null), modified_at: timestampSchema.nullable().catch(null),
  words: z.int().nonnegative().catch(0), pinned: z.literal([0, 1]).catch(0),
});
export type RevisionRow = z.infer<typeof rowSchema> & { readonly at: string; readonly modified_at: string };

/** @returns null where the row makes no sense. */
export function revisionRow(given: unknown, now: string): RevisionRow | null {
  const { data: row } = rowSchema.safeParse(given);
  if (row === undefined) return null;
  return { ...row, at: row.at ?? row.modified_at ?? now, modified_at: row.modified_at ?? row.at ?? now };
}

/** Reads one revision of a damaged file by its sequence. @returns the rows that make sense, at most one in a sound file */
export function revisionRows(from: DamagedFile, now: string): (sequence: number) => RevisionRow[] {
  const one = from.rows<unknown>('SELECT * FROM revision WHERE sequence = ? ORDER BY sequence {order}');
  return (sequence) => readable(() => one('ASC', sequence)).map((given) => revisionRow(given, now)).filter((row) => row !== null);
}
