import type { Block } from '../../../shared/article/block.ts';
import type { Fields } from '../../../shared/article/fields.ts';
import { blockStore } from '../block-store.ts';
import type { Connection } from '../connection.ts';
import { draftStore } from '../draft-store.ts';
import { placeholderStore } from '../placeholder-store.ts';
import { relatedLinkStore } from '../related-link-store.ts';
import { revisionStore } from '../revision-store.ts';
import { sequence } from '../sequence.ts';
import { wordsFor } from './marked-gaps.ts';
import { rowWriter } from './salvage.ts';

/** An article as the backup has it. */
export type Present = { readonly number: number; readonly sequence: number; readonly fields: string; readonly words: number; readonly created_at: string; readonly modified_at: string };
export type ArticleWriter = ReturnType<typeof articleWriter>;
type Row = Readonly<Record<string, unknown>> & { readonly number: number; readonly id: string; readonly sequence: number | null };

/**
 * Writes articles with their bodies into the new library, in the place of the backup's own where it has them.
 * @param columns of the rows, but their number
 */
export function articleWriter(into: Connection, columns: readonly string[], now: string) {
  const counter = sequence(into);
  const blocks = blockStore(into);
  const drafts = draftStore(into, blocks, [relatedLinkStore(into), placeholderStore(into)]);
  const revisions = revisionStore(into, blocks, counter);
  const find = into.prepare<[string], Present>('SELECT number, sequence, fields, words, created_at, modified_at FROM article WHERE id = ?');
  const isSequenceTaken = into.prepare<[number, string], number>('SELECT 1 FROM article WHERE sequence = ? AND id <> ?').pluck();
  const isNumberTaken = into.prepare<[number], number>('SELECT 1 FROM article WHERE number = ?').pluck();
  const setWords = into.prepare<[number, number]>('UPDATE article SET words = ? WHERE number = ?');
  const add = rowWriter(into, 'article', columns, 'INSERT');
  const addAt = rowWriter(into, 'article', ['number', ...columns], 'INSERT');
  const mine = new Set((into.pragma('table_info(article)') as { name: string }[]).map(({ name }) => name));
  const replaced = columns.filter((name) => mine.has(name) && name !== 'id');
  const replace = into.prepare<unknown[]>(`UPDATE article SET ${replaced.map((name) => `${name} = ?`).join(', ') || 'id = id'} WHERE number = ?`);

  const store = (row: Row, before: Present | undefined): number => {
    const isFree = row.sequence !== null && isSequenceTaken.get(row.sequence, row.id) === undefined;
    const stored: Record<string, unknown> = { ...row, words: 0, sequence: isFree ? row.sequence : counter.next() };
    if (before === undefined) return isNumberTaken.get(row.number) === undefined ? addAt(stored) : add(stored);
    replace.run(...replaced.map((name) => stored[name]), before.number);
    return before.number;
  };

  return {
    /** As the backup, or an earlier row, has it. */
    find: (id: string): Present | undefined => find.get(id),
    body: (article: number): Block[] => drafts.body(article),
    /** @param row without a sequence: the next is given. @returns its number in the new library. */
    write(row: Row, body: readonly Block[], before: Present | undefined): number {
      const number = store(row, before);
      setWords.run(drafts.write(number, body), number);
      return number;
    },
    /** Keeps what the backup has as a revision, before something else takes its place. */
    keepBackup(before: Present, language: string): void {
      const version = { fields: JSON.parse(before.fields) as Fields, words: before.words, modifiedAt: before.modified_at, blocks: drafts.blockNumbers(before.number) };
      revisions.cut(before.number, version, { name: wordsFor(language)('recovery.versionFromBackup'), reason: 'replaced', by: '', at: now });
    },
    /** Keeps a draft that could be read in part, with its gaps marked, as a revision. */
    keepDraft(article: number, fields: Fields, modifiedAt: string, body: readonly Block[]): void {
      const { blocks: kept, words } = drafts.keepBlocks(body);
      const version = { fields, words, modifiedAt, blocks: kept.map((block) => block.number) };
      revisions.cut(article, version, { name: wordsFor(fields.language)('recovery.versionFromDraft'), reason: 'replaced', by: '', at: now });
    },
  };
}
