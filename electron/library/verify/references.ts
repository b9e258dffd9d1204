import { articles, blockNumbers } from './articles.ts';
import { ROWS, type Check } from './check.ts';

/** Whether whatever one row names in another is there: drafts and revisions their blocks, and SQLite's foreign keys. */
export function verifyReferences(check: Check): void {
  verifyDrafts(check);
  verifyRevisions(check);
  verifyForeignKeys(check);
}

function verifyDrafts({ connection, found }: Check): void {
  const known = articles(connection);
  found.count('references', Number(connection.prepare('SELECT count(*) FROM draft_block').pluck().get()));
  const lost = connection.prepare<[], { article: number; block: number; block_id: string }>(
    'SELECT article, block_id, draft_block.block FROM draft_block LEFT JOIN block ON block.number = draft_block.block WHERE block.number IS NULL',
  );
  for (const { article, block, block_id } of lost.all()) found.fault('references', 'draftBlock', { block, blockId: block_id }, known.named(article));
}

function verifyRevisions({ connection, found, told }: Check): void {
  const known = articles(connection);
  const blocks = new Set(connection.prepare<[], number>('SELECT number FROM block').pluck().iterate());
  const total = Number(connection.prepare('SELECT count(*) FROM revision').pluck().get());
  const all = connection.prepare<[], { sequence: number; article: number; fields: number; blocks: Buffer }>('SELECT sequence, article, fields, blocks FROM revision');
  const lost: { code: 'revisionBlock' | 'revisionFields'; article: number; revision: number; block: number }[] = [];
  let done = 0;
  for (const { sequence: revision, article, fields, blocks: bytes } of all.iterate()) {
    const numbers = blockNumbers(bytes);
    if (!blocks.has(fields)) lost.push({ code: 'revisionFields', article, revision, block: fields });
    for (const block of numbers) if (!blocks.has(block)) lost.push({ code: 'revisionBlock', article, revision, block });
    found.count('references', numbers.length + 1);
    done += 1;
    if (done % ROWS === 0) told('references', done, total);
  }
  for (const { code, article, revision, block } of lost) found.fault('references', code, { revision, block }, known.named(article));
}

function verifyForeignKeys({ connection, found }: Check): void {
  const known = articles(connection);
  const broken = connection.pragma('foreign_key_check') as { table: string; rowid: number | null; parent: string }[];
  for (const { table, rowid, parent } of broken) {
    const article = table === 'revision' ? Number(connection.prepare('SELECT article FROM revision WHERE sequence = ?').pluck().get(rowid)) : 0;
    found.fault('references', 'foreignKey', { table, row: rowid ?? '', parent }, known.named(article));
  }
}
