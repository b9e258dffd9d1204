import { packed, unpacked } from '../packed-numbers.ts';
import { partialRevisions } from './partial-revisions.ts';
import { readRange } from './read-range.ts';
import { revisionRow } from './revision-row.ts';
import { fieldsReader } from './salvaged-version.ts';
import { places, rowWriter, type Salvage } from './salvage.ts';

/** `incomplete`: how many of them have a marked gap. */
export type SalvagedRevisions = { readonly isWhole: boolean; readonly incomplete: number };

/** Revisions of which every block is there; of the others, those that hold what stands nowhere else. */
export function salvageRevisions(salvage: Salvage, now: string): SalvagedRevisions {
  const { from, into, progress } = salvage;
  const blocks = places(into, 'block');
  const articles = places(into, 'article');
  const kept = places(into, 'revision');
  const present = into.prepare<[number], number>('SELECT article FROM revision WHERE sequence = ?').pluck();
  const fieldsOf = fieldsReader(into);
  const insert = rowWriter(into, 'revision', from.columns('revision'), 'INSERT');
  const partial = new Set<number>();

  const take = (given: Record<string, unknown>): void => {
    progress('revisions');
    const row = revisionRow(given, now);
    if (row === null) return;
    kept.know(row.sequence);
    const article = articles.find(row.article);
    if (article === null) return;
    const there = present.get(row.sequence);
    if (there !== undefined) {
      if (there === article) kept.place(row.sequence, row.sequence);
      return;
    }
    const fields = blocks.find(row.fields);
    const numbers = unpacked(row.blocks).map((number) => blocks.find(number)).filter((number) => number !== null);
    if (fields === null || numbers.length < row.blocks.length / 4 || fieldsOf(fields) === null) {
      partial.add(row.sequence);
      return;
    }
    insert({ ...row, article, fields, blocks: packed(numbers) });
    kept.place(row.sequence, row.sequence);
  };

  const areRowsWhole = readRange<Record<string, unknown>>(from.walk('SELECT * FROM revision', 'sequence'), ({ sequence }) => Number(sequence), take);
  const isIndexWhole = readRange<{ article: number; sequence: number }>(
    from.walk('SELECT article, sequence FROM revision INDEXED BY revision_by_article', 'article'), ({ article }) => article, ({ sequence }) => kept.know(sequence),
  );
  return { isWhole: areRowsWhole || isIndexWhole, incomplete: partialRevisions(salvage, [...partial], now) };
}
