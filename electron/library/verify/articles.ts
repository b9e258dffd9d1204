import type { Connection } from '../connection.ts';
import type { ArticleNamed } from './found.ts';

type Row = { id: string; headline: string };

/** Names articles for a person, by headline and id. */
export function articles(connection: Connection) {
  const columns = "id, CASE WHEN json_valid(fields) THEN coalesce(fields ->> 'headline', '') ELSE '' END AS headline";
  const numbered = connection.prepare<[number], Row>(`SELECT ${columns} FROM article WHERE number = ?`);
  const ofDraft = connection.prepare<[number], number>('SELECT article FROM draft_block WHERE block = ? LIMIT 1').pluck();
  const revisions = connection.prepare<[], { article: number; fields: number; blocks: Buffer }>('SELECT article, fields, blocks FROM revision');
  const named = (number: number): ArticleNamed => numbered.get(number) ?? null;
  return {
    named,
    /** One of those that hold a block, in their draft or in a revision; reads every revision where no draft does. */
    holding(block: number): ArticleNamed {
      const article = ofDraft.get(block);
      if (article !== undefined) return named(article);
      for (const revision of revisions.iterate()) {
        if (revision.fields === block || blockNumbers(revision.blocks).includes(block)) return numbered.get(revision.article) ?? null;
      }
      return null;
    },
  };
}

/** The numbers of a revision's blocks: four bytes each, little-endian. */
export function blockNumbers(bytes: Buffer): number[] {
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readUInt32LE(index * 4));
}
