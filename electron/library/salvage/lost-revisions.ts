import { readRange } from './read-range.ts';
import { revisionRows } from './revision-row.ts';
import { versionReader, type SalvagedVersion } from './salvaged-version.ts';
import { places, type Salvage } from './salvage.ts';

/** The revisions of articles whose row is lost. */
export type LostRevisions = {
  /** The newest first, up to the first that is whole: what is older is neither a newer text nor has newer fields. */
  newest(article: number): SalvagedVersion[];
  /** When the first of them was cut, ISO 8601; null where there is none. */
  begun(article: number): string | null;
};

/**
 * Goes through all revisions for those of articles that are not in the new library.
 * @param isEveryoneKnown whether no other articles were there than those that are known
 */
export function lostRevisions({ from, into, progress }: Salvage, isEveryoneKnown: boolean, now: string): LostRevisions {
  const articles = places(into, 'article');
  const isKnown = into.prepare<[number], number>('SELECT 1 FROM article_place WHERE old = ?').pluck();
  into.exec('CREATE TEMP TABLE lost_revision (article INTEGER, sequence INTEGER, PRIMARY KEY (article, sequence)) WITHOUT ROWID');
  const note = into.prepare<[number, number]>('INSERT OR IGNORE INTO lost_revision VALUES (?, ?)');
  const sequences = into.prepare<[number], number>('SELECT sequence FROM lost_revision WHERE article = ? ORDER BY sequence DESC').pluck();
  const rows = revisionRows(from, now);
  const read = versionReader(into);

  readRange<{ sequence: number; article: unknown }>(from.walk('SELECT sequence, article FROM revision', 'sequence'), ({ sequence }) => sequence, ({ sequence, article }) => {
    progress('articles');
    if (!Number.isSafeInteger(article) || Number(article) < 1 || articles.find(Number(article)) !== null) return;
    if (isEveryoneKnown && isKnown.get(Number(article)) === undefined) return;
    articles.know(Number(article));
    note.run(Number(article), sequence);
  });

  const rowsOf = function* (article: number) {
    for (const sequence of sequences.all(article)) yield* rows(sequence);
  };
  return {
    newest(article) {
      const versions: SalvagedVersion[] = [];
      for (const row of rowsOf(article)) {
        versions.push(read(row));
        if (versions.at(-1)?.isWhole === true) break;
      }
      return versions;
    },
    begun(article) {
      let at: string | null = null;
      for (const row of rowsOf(article)) ({ at } = row);
      return at;
    },
  };
}
