import { stageSchema, type Stage } from '../../../shared/article/fields.ts';
import { idSchema } from '../../../shared/article/id.ts';
import type { Connection } from '../connection.ts';
import { HIGHEST, readFromBothEnds, readRange } from './read-range.ts';
import { places, type Salvage } from './salvage.ts';

/** What is known of an article whose row is lost; null where nothing says it. */
export type Trace = { readonly id: string | null; readonly sequence: number | null; readonly stage: Stage | null; readonly isInTrash: boolean };
export type ArticleTraces = ReturnType<typeof articleTraces>;
type Stored = { id: string | null; sequence: number | null; stage: string | null; isInTrash: number };

/** Keeps what is known of lost articles, by their number in the damaged file. Lives as long as the connection. */
export function articleTraces(into: Connection) {
  into.exec('CREATE TEMP TABLE article_trace (old INTEGER PRIMARY KEY, id TEXT, sequence INTEGER, stage TEXT, trashed INTEGER NOT NULL)');
  const note = into.prepare<[number, string | null, number | null, string | null, number]>(
    `INSERT INTO article_trace VALUES (?, ?, ?, ?, ?) ON CONFLICT (old) DO UPDATE SET
     id = ifnull(id, excluded.id), sequence = ifnull(sequence, excluded.sequence), stage = ifnull(stage, excluded.stage), trashed = max(trashed, excluded.trashed)`,
  );
  const find = into.prepare<[number], Stored>('SELECT id, sequence, stage, trashed AS isInTrash FROM article_trace WHERE old = ?');
  return {
    /** What makes no sense is left out. */
    note(old: number, { id, sequence, stage, isInTrash }: { id?: unknown; sequence?: unknown; stage?: unknown; isInTrash?: boolean }): void {
      const isSequence = typeof sequence === 'number' && Number.isSafeInteger(sequence) && sequence > 0 && sequence < HIGHEST;
      note.run(old, idSchema.safeParse(id).data ?? null, isSequence ? sequence : null, stageSchema.safeParse(stage).data ?? null, Number(isInTrash === true));
    },
    find(old: number): Trace {
      const { id = null, sequence = null, stage = null, isInTrash = 0 } = find.get(old) ?? {};
      return { id, sequence, stage: stageSchema.safeParse(stage).data ?? null, isInTrash: isInTrash === 1 };
    },
  };
}

/** A table or an index that names every article. */
export type Reading = { readonly isWhole: boolean; readonly count: number };

/**
 * Articles stand in their table's indexes too: by sequence, by id, by stage or in the trash. Notes what those know of each
 * one whose row could not be read.
 * @param name told of every id
 * @returns of the two that name every article, whether each could be read whole, and how many it names
 */
export function readTraces({ from, into }: Salvage, traces: ArticleTraces, name: (id: string) => void): { bySequence: Reading; byId: Reading } {
  const kept = places(into, 'article');
  const take = (number: number, known: Parameters<typeof traces.note>[1]): void => {
    kept.know(number);
    if (kept.find(number) === null) traces.note(number, known);
  };
  const sequences = new Set<number>();
  const areSequencesWhole = readRange<{ sequence: number; number: number }>(
    from.walk('SELECT sequence, number FROM article INDEXED BY sqlite_autoindex_article_2', 'sequence'), (row) => row.sequence, ({ number, sequence }) => {
      sequences.add(sequence);
      take(number, { sequence });
    },
  );
  const ids = new Set<string>();
  const byId = from.rows<{ id: string; number: number }>('SELECT id, number FROM article INDEXED BY sqlite_autoindex_article_1 ORDER BY id {order}');
  const areIdsWhole = readFromBothEnds((order) => byId(order), ({ id, number }) => {
    ids.add(id);
    name(id);
    take(number, { id });
  });
  const byStage = from.rows<{ stage: string; sequence: number; number: number }>(
    'SELECT stage, sequence, number FROM article INDEXED BY article_by_stage WHERE trashed_at IS NULL ORDER BY stage {order}, sequence {order}',
  );
  readFromBothEnds((order) => byStage(order), ({ stage, sequence, number }) => take(number, { stage, sequence }));
  const inTrash = from.rows<{ sequence: number; number: number }>('SELECT sequence, number FROM article INDEXED BY article_in_trash WHERE trashed_at IS NOT NULL ORDER BY sequence {order}');
  readFromBothEnds((order) => inTrash(order), ({ sequence, number }) => take(number, { sequence, isInTrash: true }));
  return { bySequence: { isWhole: areSequencesWhole, count: sequences.size }, byId: { isWhole: areIdsWhole, count: ids.size } };
}
