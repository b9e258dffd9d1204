import type { ArticleRow } from '../../shared/contract/article-row.ts';
import type { Stage } from '../../shared/article/fields.ts';
import type { Desk } from '../desk/desk.ts';
import { ask } from './ask.ts';

/** How many rows are asked for at a time. */
const PAGE = 500;

/** Every article that fits, newest first. */
export async function* articleRows(desk: Desk, asked: { readonly query?: string; readonly stages?: readonly Stage[]; readonly limit?: number } = {}): AsyncGenerator<ArticleRow> {
  let left = asked.limit ?? Infinity;
  let cursor: string | null = null;
  while (left > 0) {
    const page: { rows: ArticleRow[]; nextCursor: string | null } = await ask(desk, 'articles.list', { query: asked.query, stages: [...asked.stages ?? []], limit: Math.min(PAGE, left), cursor });
    yield* page.rows;
    left -= page.rows.length;
    cursor = page.nextCursor;
    if (cursor === null) return;
  }
}
