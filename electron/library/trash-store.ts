import { articleRecord, type ArticleRecord, type StoredArticle } from './article-store.ts';
import type { Connection } from './connection.ts';
import type { Sequence } from './sequence.ts';

/** How far the machine's clock may be ahead of the last look and still be believed, in milliseconds: a week. */
const BELIEVED = 7 * 24 * 60 * 60 * 1000;

/** `age`: counted milliseconds since it was moved there. */
export type Trashed = { readonly record: ArticleRecord; readonly at: string; readonly by: string; readonly age: number };
type Stored = StoredArticle & { trashed_at: string; trashed_by: string; age: number };

/**
 * What was deleted and is still there. It keeps a time of its own, which counts what passes by the machine's clock from
 * one look to the next. A clock that was set looks like a long absence, so a step of more than a week, or backwards,
 * counts nothing: whatever happens to the clock, the trash keeps too long rather than too short.
 */
export function trashStore(connection: Connection, sequence: Sequence) {
  const clock = connection.prepare<[], { counted: number; seen_at: string | null }>('SELECT counted, seen_at FROM trash_clock');
  const setClock = connection.prepare<[number, string]>('UPDATE trash_clock SET counted = ?, seen_at = ?');
  const put = connection.prepare<[number, string, string, number, number]>(
    'UPDATE article SET sequence = ?, trashed_at = ?, trashed_by = ?, trashed_count = ? WHERE number = ? AND trashed_at IS NULL',
  );
  const takeBack = connection.prepare<[number, number]>(
    'UPDATE article SET sequence = ?, trashed_at = NULL, trashed_by = NULL, trashed_count = NULL WHERE number = ? AND trashed_at IS NOT NULL',
  );
  const list = connection.prepare<[number], Stored>(
    `SELECT article.*, counted - trashed_count AS age FROM article, trash_clock WHERE trashed_at IS NOT NULL ORDER BY sequence DESC LIMIT ?`,
  );
  const find = connection.prepare<[number], Stored>(
    'SELECT article.*, counted - trashed_count AS age FROM article, trash_clock WHERE number = ? AND trashed_at IS NOT NULL',
  );
  const count = connection.prepare<[], number>('SELECT count(*) FROM article WHERE trashed_at IS NOT NULL').pluck();
  const older = connection.prepare<[number], number>(
    'SELECT number FROM article, trash_clock WHERE trashed_at IS NOT NULL AND counted - trashed_count >= ? ORDER BY sequence',
  ).pluck();

  const look = (now: string): void => {
    const { counted, seen_at: seen } = clock.get() ?? { counted: 0, seen_at: null };
    const passed = seen === null ? 0 : Date.parse(now) - Date.parse(seen);
    const isBelieved = Math.abs(passed) <= BELIEVED;
    // A little way back: time goes on only from where it was, or a clock set back and right again would count twice.
    if (isBelieved && passed <= 0 && seen !== null) return;
    setClock.run(isBelieved ? counted + passed : counted, now);
  };

  return {
    /** Counts what has passed since the last look; `now` by the machine's clock, ISO 8601. */
    look,
    /** @returns the article's new sequence. */
    put(article: number, by: string, now: string): number {
      look(now);
      const next = sequence.next();
      put.run(next, now, by, clock.get()?.counted ?? 0, article);
      return next;
    },
    /** @returns the article's new sequence. */
    takeBack(article: number): number {
      const next = sequence.next();
      takeBack.run(next, article);
      return next;
    },
    /** What was moved there last comes first. */
    list: (limit: number): Trashed[] => list.all(limit).map(trashed),
    find(article: number): Trashed | null {
      const stored = find.get(article);
      return stored === undefined ? null : trashed(stored);
    },
    count: (): number => count.get() ?? 0,
    /** The numbers of those that have lain there for so many milliseconds or longer, by the trash's own time. */
    older: (age: number): number[] => older.all(age),
  };
}

function trashed(stored: Stored): Trashed {
  return { record: articleRecord(stored), at: stored.trashed_at, by: stored.trashed_by, age: stored.age };
}
