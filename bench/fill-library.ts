import { join } from 'node:path';
import Database from 'better-sqlite3';
import { addArticles } from '../electron/library/add-articles.ts';
import { openLibrary } from '../electron/library/open.ts';
import { openSearch } from '../electron/library/search/open-search.ts';
import type { Article } from '../shared/article/article.ts';
import { blockText } from '../shared/article/text.ts';
import { generatedArticle } from './generate.ts';

const CHUNK = 2_000;

/**
 * Fills a library with generated articles, and a bare FTS5 table beside it with the same texts, chunk by chunk in turn.
 * @returns milliseconds that each took in all; making the texts is not counted.
 */
export function fillLibrary(folder: string, count: number): { ours: number; bare: number } {
  const library = openLibrary({ folder, mode: 'write' });
  const search = openSearch(library, 'write');
  const bare = bareTable(join(folder, 'bare.sqlite'));
  const times = { ours: 0, bare: 0 };
  for (let from = 0; from < count; from += CHUNK) {
    const articles = Array.from({ length: Math.min(CHUNK, count - from) }, (_, index) => generatedArticle(from + index));
    const start = performance.now();
    addArticles(library, articles);
    search.bringUpToDate();
    const between = performance.now();
    bare.add(articles);
    times.ours += between - start;
    times.bare += performance.now() - between;
  }
  bare.close();
  search.close();
  library.close();
  return times;
}

/** As little as a search needs: one table with the words, in the same journal mode, durable in the same way. */
function bareTable(file: string): { add(articles: Article[]): void; close(): void } {
  const connection = new Database(file);
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.exec('CREATE VIRTUAL TABLE search USING fts5 (headline, standfirst, body, byline, tags)');
  const insert = connection.prepare('INSERT INTO search VALUES (?, ?, ?, ?, ?)');
  const add = connection.transaction((articles: Article[]) => {
    for (const { fields, body } of articles) {
      insert.run(
        fields.headline, fields.standfirst, body.map(blockText).join('\n'), fields.byline.map((entry) => entry.name).join('\n'), fields.tags.join('\n'),
      );
    }
  });
  return { add: (articles) => { add(articles); }, close: () => { connection.close(); } };
}
