import type { Block } from '../../shared/article/block.ts';
import { fieldsSchema, type Fields } from '../../shared/article/fields.ts';
import type { Revision } from '../../shared/contract/revisions.ts';
import type { BlockStore } from './block-store.ts';
import type { Connection } from './connection.ts';
import { packed, unpacked } from './packed-numbers.ts';
import type { Sequence } from './sequence.ts';

type Listed = {
  sequence: number; name: string; reason: Revision['reason']; written_by: string; at: string; words: number; pinned: number; published: number;
};
type Stored = Listed & { modified_at: string; fields: number; blocks: Buffer };
export type RevisionNote = { name: string; reason: Revision['reason']; by: string; at: string };
export type Version = { fields: Fields; blocks: readonly number[]; words: number; modifiedAt: string };

/** What articles were: a list of block numbers each, so that a revision costs what changed. */
export function revisionStore(connection: Connection, blocks: BlockStore, sequence: Sequence) {
  const insert = connection.prepare<[number, number, string, string, string, string, string, number, number, Buffer]>(
    'INSERT INTO revision (sequence, article, name, reason, written_by, at, modified_at, words, fields, blocks) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const listed = `sequence, name, reason, written_by, at, words, pinned,
    EXISTS (SELECT 1 FROM publication WHERE publication.article = revision.article AND publication.revision = revision.sequence) AS published`;
  const list = connection.prepare<[number], Listed>(`SELECT ${listed} FROM revision WHERE article = ? ORDER BY sequence DESC`);
  const get = connection.prepare<[number, number], Stored>(`SELECT ${listed}, modified_at, fields, blocks FROM revision WHERE article = ? AND sequence = ?`);
  const last = connection.prepare<[number], Stored>(`SELECT ${listed}, modified_at, fields, blocks FROM revision WHERE article = ? ORDER BY sequence DESC LIMIT 1`);
  const contents = connection.prepare<[], { fields: number; blocks: Buffer }>('SELECT fields, blocks FROM revision');
  const rename = connection.prepare<[string, number, number]>('UPDATE revision SET name = ? WHERE article = ? AND sequence = ?');
  const pin = connection.prepare<[number, number, number]>('UPDATE revision SET pinned = ? WHERE article = ? AND sequence = ?');
  return {
    cut(article: number, version: Version, note: RevisionNote): Revision {
      const next = sequence.next();
      const { name, reason, by, at } = note;
      insert.run(next, article, name, reason, by, at, version.modifiedAt, version.words, blocks.keep(version.fields), packed(version.blocks));
      return { sequence: next, name, reason, by, at, words: version.words, isPinned: false, isPublished: false };
    },
    /** The last revision, where it says just this; null where it says something else, or where there is none. */
    lastEqual(article: number, version: Version): Revision | null {
      const stored = last.get(article);
      const isEqual = stored !== undefined && stored.blocks.equals(packed(version.blocks)) && blocks.numberOf(version.fields) === stored.fields;
      return isEqual ? revision(stored) : null;
    },
    /** The last first. */
    list: (article: number): Revision[] => list.all(article).map(revision),
    find(article: number, wanted: number): { revision: Revision; fields: Fields; body: Block[]; modifiedAt: string } | null {
      const stored = get.get(article, wanted);
      if (!stored) return null;
      return {
        revision: revision(stored), fields: fieldsSchema.parse(blocks.read(stored.fields)),
        body: unpacked(stored.blocks).map((number) => blocks.read(number) as Block), modifiedAt: stored.modified_at,
      };
    },
    rename(article: number, wanted: number, name: string): void {
      rename.run(name, article, wanted);
    },
    pin(article: number, wanted: number, isPinned: boolean): void {
      pin.run(Number(isPinned), article, wanted);
    },
    /** The numbers of all blocks that any revision holds; reads every revision. */
    usedBlocks(): Set<number> {
      const used = new Set<number>();
      for (const stored of contents.iterate()) for (const number of [stored.fields, ...unpacked(stored.blocks)]) used.add(number);
      return used;
    },
  };
}

function revision({ sequence, name, reason, written_by, at, words, pinned, published }: Listed): Revision {
  return { sequence, name, reason, by: written_by, at, words, isPinned: pinned === 1, isPublished: published === 1 };
}
