import type { RebuiltArticle } from '../../../shared/contract/library-state.ts';
import { articleRow, type SalvagedRow, type TrashClock } from './article-row.ts';
import { articleTraces, readTraces, type Reading } from './article-traces.ts';
import { articleWriter } from './article-writer.ts';
import { withMarkedGaps } from './marked-gaps.ts';
import { readRange } from './read-range.ts';
import { rebuildArticles } from './rebuild-articles.ts';
import { bodyReader } from './salvaged-body.ts';
import { places, type Salvage } from './salvage.ts';

export type SalvagedArticles = {
  readonly isWhole: boolean;
  /** Ids of those with a marked gap. */
  readonly incomplete: readonly string[];
  /** Those whose row was lost, and that were made anew of their draft or of a version. */
  readonly rebuilt: readonly RebuiltArticle[];
  /** How many are as the backup has them because the damaged file's own could not be had. */
  readonly fromBackup: number;
};

/**
 * Articles by their newest version: the damaged file's where it is newer than the backup's, by sequence. Where a newer one
 * has gaps, the backup's version is kept as a revision of it.
 */
export function salvageArticles(salvage: Salvage, clock: TrashClock): SalvagedArticles {
  const { from, into, progress } = salvage;
  const kept = places(into, 'article');
  const traces = articleTraces(into);
  const bodyOf = bodyReader(salvage);
  const writer = articleWriter(into, from.columns('article').filter((name) => name !== 'number'), clock.now);
  const all = into.prepare<[], { number: number; id: string }>('SELECT number, id FROM article');
  const incomplete: string[] = [];
  const taken = new Set<string>();
  const confirmed = new Set<string>();

  const take = (row: SalvagedRow): number => {
    const before = writer.find(row.id);
    if (before !== undefined && before.sequence >= row.sequence) {
      // The same version, or one from after a restore: the backup's is sound.
      if (before.sequence === row.sequence) confirmed.add(row.id);
      return before.number;
    }
    const body = bodyOf(row.number, row.words);
    const { language } = row.parsedFields;
    if (before !== undefined && !body.isWhole) writer.keepBackup(before, language);
    if (!body.isWhole) incomplete.push(row.id);
    confirmed.add(row.id);
    return writer.write(row, withMarkedGaps(body, language), before);
  };

  const rows = new Set<number>();
  const areRowsWhole = readRange<Record<string, unknown>>(from.walk('SELECT * FROM article', 'number'), (row) => Number(row['number']), (given) => {
    progress('articles');
    rows.add(Number(given['number']));
    const row = articleRow(given, clock);
    const number = Number(given['number']);
    if (row !== null) {
      taken.add(row.id);
      kept.place(number, take(row));
    } else if (number > 0) {
      kept.know(number);
      traces.note(number, given);
    }
  });
  const named = new Set(taken);
  const { bySequence, byId } = readTraces(salvage, traces, (id) => named.add(id));
  const readings: Reading[] = [{ isWhole: areRowsWhole, count: rows.size }, bySequence, byId];
  // A page that came to lie in another's place reads as whole: then one names fewer than another.
  const isEveryoneKnown = readings.some(({ isWhole }) => isWhole) && readings.every(({ isWhole, count }) => !isWhole || readings.every((other) => other.count <= count));
  const rebuilt = rebuildArticles(salvage, { traces, taken, isEveryoneKnown }, clock);
  for (const id of [...rebuilt.confirmed, ...rebuilt.articles.map((article) => article.id)]) confirmed.add(id);

  if (isEveryoneKnown && readings.every(({ isWhole }) => isWhole) && rebuilt.isEveryoneNamed) {
    // All that was there is known, so what only the backup has was deleted since.
    const remove = into.prepare<[number]>('DELETE FROM article WHERE number = ?');
    for (const { number, id } of all.all()) if (!named.has(id) && !confirmed.has(id)) remove.run(number);
  }
  const fromBackup = all.all().filter(({ id }) => !confirmed.has(id)).length;
  return { isWhole: isEveryoneKnown, incomplete: [...incomplete, ...rebuilt.incomplete], rebuilt: rebuilt.articles, fromBackup };
}
