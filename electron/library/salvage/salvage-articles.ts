import { z } from 'zod';
import { fieldsSchema, type Fields } from '../../../shared/article/fields.ts';
import { idSchema } from '../../../shared/article/id.ts';
import { blockStore } from '../block-store.ts';
import { draftStore } from '../draft-store.ts';
import { relatedLinkStore } from '../related-link-store.ts';
import { revisionStore } from '../revision-store.ts';
import { sequence } from '../sequence.ts';
import { withMarkedGaps, wordsFor } from './marked-gaps.ts';
import { readFromBothEnds, readRange } from './read-range.ts';
import { bodyReader } from './salvaged-body.ts';
import { places, rowWriter, type Salvage } from './salvage.ts';

const rowSchema = z.looseObject({
  number: z.int().positive(), id: idSchema, sequence: z.int().positive(), stage: z.string(), words: z.int().nonnegative(),
  fields: z.string(), created_at: z.iso.datetime({ offset: true }), modified_at: z.iso.datetime({ offset: true }),
});
type Row = z.infer<typeof rowSchema>;
type Present = { number: number; sequence: number; fields: string; words: number; modified_at: string };

export type SalvagedArticles = {
  readonly isWhole: boolean;
  /** Ids of those with a marked gap. */
  readonly incomplete: readonly string[];
  /** How many are as the backup has them because the damaged file's own could not be had. */
  readonly fromBackup: number;
};

/**
 * Articles by their newest version: the damaged file's where it is newer than the backup's, by sequence. Where a newer one
 * has gaps, the backup's version is kept as a revision of it.
 */
export function salvageArticles(salvage: Salvage, now: string): SalvagedArticles {
  const { from, into, progress } = salvage;
  const kept = places(into, 'article');
  const bodyOf = bodyReader(salvage);
  const counter = sequence(into);
  const blocks = blockStore(into);
  const drafts = draftStore(into, blocks, relatedLinkStore(into));
  const revisions = revisionStore(into, blocks, counter);
  const present = into.prepare<[string], Present>('SELECT number, sequence, fields, words, modified_at FROM article WHERE id = ?');
  const all = into.prepare<[], { number: number; id: string }>('SELECT number, id FROM article');
  const isSequenceTaken = into.prepare<[number, string], number>('SELECT 1 FROM article WHERE sequence = ? AND id <> ?').pluck();
  const isNumberTaken = into.prepare<[number], number>('SELECT 1 FROM article WHERE number = ?').pluck();
  const setWords = into.prepare<[number, number]>('UPDATE article SET words = ? WHERE number = ?');
  const columns = from.columns('article').filter((name) => name !== 'number');
  const add = rowWriter(into, 'article', columns, 'INSERT');
  const addAt = rowWriter(into, 'article', ['number', ...columns], 'INSERT');
  const mine = new Set((into.pragma('table_info(article)') as { name: string }[]).map(({ name }) => name));
  const replaced = columns.filter((name) => mine.has(name) && name !== 'id');
  const replace = into.prepare<unknown[]>(`UPDATE article SET ${replaced.map((name) => `${name} = ?`).join(', ') || 'id = id'} WHERE number = ?`);
  const incomplete: string[] = [];
  const confirmed = new Set<string>();
  const seen = new Set<string>();

  const store = (row: Row, before: Present | undefined): number => {
    const stored: Record<string, unknown> = { ...row, sequence: isSequenceTaken.get(row.sequence, row.id) === undefined ? row.sequence : counter.next() };
    if (before === undefined) return isNumberTaken.get(row.number) === undefined ? addAt(stored) : add(stored);
    replace.run(...replaced.map((name) => stored[name]), before.number);
    return before.number;
  };

  const take = (given: Record<string, unknown>): void => {
    progress('articles');
    const row = parsed(given);
    if (row === null) {
      if (typeof given['number'] === 'number') kept.know(given['number']);
      return;
    }
    seen.add(row.id);
    const before = present.get(row.id);
    const body = bodyOf(row.number, row.words);
    if (before !== undefined && before.sequence >= row.sequence) {
      // The same version, or one from after a restore: the backup's is sound.
      if (before.sequence === row.sequence) confirmed.add(row.id);
      kept.place(row.number, before.number);
      return;
    }
    if (before !== undefined && !body.isWhole) {
      const version = { fields: JSON.parse(before.fields) as Fields, words: before.words, modifiedAt: before.modified_at, blocks: drafts.blockNumbers(before.number) };
      revisions.cut(before.number, version, { name: wordsFor(row.parsedFields.language)('recovery.versionFromBackup'), reason: 'replaced', by: '', at: now });
    }
    const number = store(row, before);
    setWords.run(drafts.write(number, withMarkedGaps(body, row.parsedFields.language)), number);
    if (!body.isWhole) incomplete.push(row.id);
    confirmed.add(row.id);
    kept.place(row.number, number);
  };

  const areRowsWhole = readRange<Record<string, unknown>>(from.walk('SELECT * FROM article', 'number'), (row) => Number(row['number']), take);
  const isIndexWhole = readRange<{ sequence: number; number: number }>(
    from.walk('SELECT sequence, number FROM article INDEXED BY sqlite_autoindex_article_2', 'sequence'), (row) => row.sequence, ({ number }) => kept.know(number),
  );
  const byId = from.rows<{ id: string; number: number }>('SELECT id, number FROM article INDEXED BY sqlite_autoindex_article_1 ORDER BY id {order}');
  const named = readFromBothEnds((order) => byId(order), ({ id, number }) => {
    // Its row is lost; what the backup has of it stands for it.
    const before = kept.find(number) === null ? present.get(id) : undefined;
    if (before !== undefined) kept.place(number, before.number);
    else kept.know(number);
    seen.add(id);
  });
  if (areRowsWhole && isIndexWhole && named && kept.lost().length === 0) {
    // All that was there is known, so what only the backup has was deleted since.
    const remove = into.prepare<[number]>('DELETE FROM article WHERE number = ?');
    for (const { number, id } of all.all()) if (!seen.has(id)) remove.run(number);
  }
  const fromBackup = all.all().filter(({ id }) => !confirmed.has(id)).length;
  return { isWhole: areRowsWhole || isIndexWhole || named, incomplete, fromBackup };
}

function parsed(given: Record<string, unknown>): (Row & { parsedFields: Fields }) | null {
  const { data: row } = rowSchema.safeParse(given);
  if (row === undefined) return null;
  try {
    const { data: parsedFields } = fieldsSchema.safeParse(JSON.parse(row.fields));
    return parsedFields === undefined ? null : { ...row, parsedFields };
  } catch {
    // What is no JSON any more was damaged with its page.
    return null;
  }
}
