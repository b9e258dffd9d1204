import { linkedArticles } from '../../shared/article/block-links.ts';
import { articleRecord, type ArticleRecord, type StoredArticle } from './article-store.ts';
import { blockIndex, type BlockIndex } from './block-index.ts';
import type { Connection } from './connection.ts';

/** Which present draft links to which article of the library; kept with every change of a draft. */
export function relatedLinkStore(connection: Connection) {
  const insert = connection.prepare<[number, string, string]>('INSERT OR IGNORE INTO related_link (article, block_id, target) VALUES (?, ?, ?)');
  // An article that links to itself is no reader's way to it.
  const from = `FROM article WHERE trashed_at IS NULL AND id <> ? AND number IN (SELECT article FROM related_link WHERE target = ?)`;
  const list = connection.prepare<[string, string, number], StoredArticle>(`SELECT article.* ${from} ORDER BY sequence DESC LIMIT ?`);
  const count = connection.prepare<[string, string], number>(`SELECT count(*) ${from}`).pluck();

  const add: BlockIndex['add'] = (article, block) => {
    for (const target of linkedArticles(block)) insert.run(article, block.id, target);
  };
  return {
    ...blockIndex(connection, 'related_link', add),
    /** Articles outside the trash whose present draft links to this one; those changed last first. */
    linkers: (articleId: string, limit: number): ArticleRecord[] => list.all(articleId, articleId, limit).map(articleRecord),
    countLinkers: (articleId: string): number => count.get(articleId, articleId) ?? 0,
  };
}
