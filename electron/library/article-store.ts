import { STAGES, type Fields, type Stage } from '../../shared/article/fields.ts';
import type { Connection } from './connection.ts';
import type { Sequence } from './sequence.ts';
import { parseStored } from './stored-json.ts';

export type StoredArticle = {
  number: number; id: string; sequence: number; words: number; fields: string; created_at: string; modified_at: string; is_sample: number;
  writing_ms: number; trashed_at: string | null;
};
/** An article without its body. */
export type ArticleRecord = {
  readonly number: number; readonly id: string; readonly sequence: number; readonly words: number; readonly fields: Fields;
  readonly createdAt: string; readonly modifiedAt: string; readonly isSample: boolean;
  /** Milliseconds of writing since the last revision. */
  readonly writing: number;
  readonly isInTrash: boolean;
};
/** When which article went, or came into the trash. */
export type Removal = { sequence: number; article: number };
export type NewArticle = { id: string; fields: Fields; words: number; createdAt: string; modifiedAt: string; isSample: boolean };

export function articleStore(connection: Connection, sequence: Sequence) {
  const columns = 'number, id, sequence, words, fields, created_at, modified_at, is_sample, writing_ms, trashed_at';
  const byId = connection.prepare<[string], StoredArticle>(`SELECT ${columns} FROM article WHERE id = ?`);
  const byNumber = connection.prepare<[number], StoredArticle>(`SELECT ${columns} FROM article WHERE number = ?`);
  const newestAtStage = connection.prepare<[string, number, number], StoredArticle>(
    `SELECT ${columns} FROM article WHERE stage = ? AND sequence < ? AND trashed_at IS NULL ORDER BY sequence DESC LIMIT ?`,
  );
  const insert = connection.prepare<[string, number, string, number, string, string, string, number]>(
    'INSERT INTO article (id, sequence, stage, words, fields, created_at, modified_at, is_sample) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const change = connection.prepare<[number, string, number, string, string, number, number]>(
    'UPDATE article SET sequence = ?, stage = ?, words = ?, fields = ?, modified_at = ?, is_sample = 0, writing_ms = ? WHERE number = ?',
  );
  const setWriting = connection.prepare<[number, number]>('UPDATE article SET writing_ms = ? WHERE number = ?');
  const inOrder = connection.prepare<[number, number], StoredArticle>(`SELECT ${columns} FROM article WHERE number > ? ORDER BY number LIMIT ?`);
  const model = connection.prepare<[], number>('SELECT version FROM article_model').pluck();
  const setModel = connection.prepare<[number]>('UPDATE article_model SET version = ?');
  const changedSince = connection.prepare<[number, number], StoredArticle>(`SELECT ${columns} FROM article WHERE sequence > ? AND trashed_at IS NULL ORDER BY sequence LIMIT ?`);
  const removedSince = connection.prepare<[number], Removal>('SELECT sequence, article FROM removal WHERE sequence > ? ORDER BY sequence');
  const counts = connection.prepare<[], { stage: Stage; articles: number }>('SELECT stage, articles FROM stage_count');
  const sampleCount = connection.prepare<[], number>('SELECT count(*) FROM article WHERE is_sample = 1 AND trashed_at IS NULL').pluck();
  const samples = connection.prepare<[], number>('SELECT number FROM article WHERE is_sample = 1').pluck();
  const remove = connection.prepare<[number]>('DELETE FROM article WHERE number = ?');
  const credited = connection.prepare<[string], number>(
    "SELECT 1 FROM article, json_each(article.fields, '$.byline') AS name WHERE name.value ->> 'contributorId' = ? LIMIT 1",
  ).pluck();
  const known = (stored: StoredArticle | undefined): ArticleRecord | null => (stored === undefined ? null : articleRecord(stored));
  return {
    find: (id: string) => known(byId.get(id)),
    findNumbered: (number: number) => known(byNumber.get(number)),
    /** All, those in the trash too, by number behind the given one. */
    inOrder: (after: number, limit: number): ArticleRecord[] => inOrder.all(after, limit).map(articleRecord),
    /** The `schemaVersion` that all drafts were last brought to. */
    model: (): number => model.get() ?? 0,
    setModel(version: number): void {
      setModel.run(version);
    },
    /** In the order of their changes, behind the given sequence; without those in the trash. */
    changedSince: (sequence: number, limit: number): ArticleRecord[] => changedSince.all(sequence, limit).map(articleRecord),
    /** The numbers of those taken away, or put into the trash, behind the given sequence, in order; a number may since be another article's. */
    removedSince: (sequence: number): Removal[] => removedSince.all(sequence),
    /**
     * Those changed last first, before the given sequence, without those in the trash; of every stage where none is named.
     * Each stage is read in its own order and merged, so that a full trash, which was changed last, is never gone through.
     */
    newest(stages: readonly Stage[], before: number, limit: number): ArticleRecord[] {
      const among = new Set(stages.length === 0 ? STAGES : stages);
      const stored = [...among].flatMap((stage) => newestAtStage.all(stage, before, limit)).sort((one, other) => other.sequence - one.sequence);
      return stored.slice(0, limit).map(articleRecord);
    },
    /** @returns its number in this library. */
    add(article: NewArticle): { number: number; sequence: number } {
      const next = sequence.next();
      const { id, fields, words, createdAt, modifiedAt, isSample } = article;
      const { lastInsertRowid } = insert.run(id, next, fields.stage, words, JSON.stringify(fields), createdAt, modifiedAt, Number(isSample));
      return { number: Number(lastInsertRowid), sequence: next };
    },
    /**
     * A change by a person: what was a sample is theirs from then on.
     * @param writing in milliseconds, since the last revision
     * @returns the article's new sequence.
     */
    change(number: number, fields: Fields, words: number, modifiedAt: string, writing = 0): number {
      const next = sequence.next();
      change.run(next, fields.stage, words, JSON.stringify(fields), modifiedAt, writing, number);
      return next;
    },
    setWriting(number: number, writing: number): void {
      setWriting.run(writing, number);
    },
    counts: () => counts.all(),
    /** The numbers of all samples, of those in the trash too. */
    samples: () => samples.all(),
    /** Without those in the trash. */
    sampleCount: (): number => sampleCount.get() ?? 0,
    remove(number: number): void {
      remove.run(number);
    },
    /** Whether a byline names this contributor; reads every article. */
    credits: (contributorId: string) => credited.get(contributorId) !== undefined,
  };
}

export function articleRecord(stored: StoredArticle): ArticleRecord {
  return {
    number: stored.number, id: stored.id, sequence: stored.sequence, words: stored.words, fields: parseStored(stored.fields) as Fields,
    createdAt: stored.created_at, modifiedAt: stored.modified_at, isSample: stored.is_sample === 1,
    writing: stored.writing_ms, isInTrash: stored.trashed_at !== null,
  };
}
