import type { Fields, Stage } from '../../shared/article/fields.ts';
import type { ArticleRow } from '../../shared/contract/articles.ts';
import type { Connection } from './connection.ts';
import type { Sequence } from './sequence.ts';

type Stored = {
  number: number; id: string; sequence: number; words: number; fields: string; created_at: string; modified_at: string; is_sample: number;
};
/** An article without its body. */
export type ArticleRecord = {
  readonly number: number; readonly id: string; readonly sequence: number; readonly words: number; readonly fields: Fields;
  readonly createdAt: string; readonly modifiedAt: string; readonly isSample: boolean;
};
/** When which article went. */
export type Removal = { sequence: number; article: number };
export type NewArticle = { id: string; fields: Fields; words: number; createdAt: string; modifiedAt: string; isSample: boolean };

export type ArticleStore = ReturnType<typeof articleStore>;

export function articleStore(connection: Connection, sequence: Sequence) {
  const columns = 'number, id, sequence, words, fields, created_at, modified_at, is_sample';
  const byId = connection.prepare<[string], Stored>(`SELECT ${columns} FROM article WHERE id = ?`);
  const byNumber = connection.prepare<[number], Stored>(`SELECT ${columns} FROM article WHERE number = ?`);
  const newest = connection.prepare<[number, number], Stored>(`SELECT ${columns} FROM article WHERE sequence < ? ORDER BY sequence DESC LIMIT ?`);
  const newestAtStage = connection.prepare<[string, number, number], Stored>(
    `SELECT ${columns} FROM article WHERE stage = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?`,
  );
  const insert = connection.prepare<[string, number, string, number, string, string, string, number]>(
    'INSERT INTO article (id, sequence, stage, words, fields, created_at, modified_at, is_sample) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const change = connection.prepare<[number, string, number, string, string, number]>(
    'UPDATE article SET sequence = ?, stage = ?, words = ?, fields = ?, modified_at = ?, is_sample = 0 WHERE number = ?',
  );
  const changedSince = connection.prepare<[number, number], Stored>(`SELECT ${columns} FROM article WHERE sequence > ? ORDER BY sequence LIMIT ?`);
  const removedSince = connection.prepare<[number], Removal>('SELECT sequence, article FROM removal WHERE sequence > ? ORDER BY sequence');
  const counts = connection.prepare<[], { stage: Stage; articles: number }>('SELECT stage, articles FROM stage_count');
  const samples = connection.prepare<[], number>('SELECT number FROM article WHERE is_sample = 1').pluck();
  const remove = connection.prepare<[number]>('DELETE FROM article WHERE number = ?');
  const credited = connection.prepare<[string], number>(
    "SELECT 1 FROM article, json_each(article.fields, '$.byline') AS name WHERE name.value ->> 'contributorId' = ? LIMIT 1",
  ).pluck();
  const known = (stored: Stored | undefined): ArticleRecord | null => (stored === undefined ? null : record(stored));
  return {
    find: (id: string) => known(byId.get(id)),
    findNumbered: (number: number) => known(byNumber.get(number)),
    /** In the order of their changes, behind the given sequence. */
    changedSince: (sequence: number, limit: number): ArticleRecord[] => changedSince.all(sequence, limit).map(record),
    /** The numbers of those taken away behind the given sequence, in order; a number may since be another article's. */
    removedSince: (sequence: number): Removal[] => removedSince.all(sequence),
    /** Those changed last first, before the given sequence. Of several stages, each is read in its own order and merged. */
    newest(stages: readonly Stage[], before: number, limit: number): ArticleRecord[] {
      const stored = stages.length === 0
        ? newest.all(before, limit)
        : [...new Set(stages)].flatMap((stage) => newestAtStage.all(stage, before, limit)).sort((one, other) => other.sequence - one.sequence);
      return stored.slice(0, limit).map(record);
    },
    /** @returns its number in this library. */
    add(article: NewArticle): { number: number; sequence: number } {
      const next = sequence.next();
      const { id, fields, words, createdAt, modifiedAt, isSample } = article;
      const { lastInsertRowid } = insert.run(id, next, fields.stage, words, JSON.stringify(fields), createdAt, modifiedAt, Number(isSample));
      return { number: Number(lastInsertRowid), sequence: next };
    },
    /** A change by a person: what was a sample is theirs from then on. @returns the article's new sequence. */
    change(number: number, fields: Fields, words: number, modifiedAt: string): number {
      const next = sequence.next();
      change.run(next, fields.stage, words, JSON.stringify(fields), modifiedAt, number);
      return next;
    },
    counts: () => counts.all(),
    samples: () => samples.all(),
    remove(number: number): void {
      remove.run(number);
    },
    /** Whether a byline names this contributor; reads every article. */
    credits: (contributorId: string) => credited.get(contributorId) !== undefined,
  };
}

function record(stored: Stored): ArticleRecord {
  return {
    number: stored.number, id: stored.id, sequence: stored.sequence, words: stored.words, fields: JSON.parse(stored.fields),
    createdAt: stored.created_at, modifiedAt: stored.modified_at, isSample: stored.is_sample === 1,
  };
}

/** The line of the desk's list. */
export function articleRow(article: ArticleRecord): ArticleRow {
  const { headline, headlineIsWorking, stage, language, byline } = article.fields;
  return {
    id: article.id, headline, headlineIsWorking, stage, language, names: byline.map((entry) => entry.name),
    words: article.words, modifiedAt: article.modifiedAt, isSample: article.isSample,
  };
}
