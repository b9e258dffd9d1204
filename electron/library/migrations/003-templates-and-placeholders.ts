import type { Migration } from './migration.ts';

export const templatesAndPlaceholders: Migration = {
  name: 'templates and placeholders',
  sql: `
    -- Articles to begin others from. "article" is a whole article in its own form, as JSON.
    CREATE TABLE template (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, section TEXT NOT NULL, article TEXT NOT NULL, words INTEGER NOT NULL, modified_at TEXT NOT NULL
    ) WITHOUT ROWID;

    -- How many places of which block of the present drafts are still to be filled in, as counted in Indonesian and in any
    -- other language; both are NULL where they are still to be counted.
    CREATE TABLE placeholder (
      article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
      block_id TEXT NOT NULL,
      in_indonesian INTEGER,
      in_others INTEGER,
      PRIMARY KEY (article, block_id)
    ) WITHOUT ROWID;
    CREATE INDEX placeholder_uncounted ON placeholder (article) WHERE in_others IS NULL;
    -- What a placeholder is no SQL can say; a block without these letters has none.
    INSERT INTO placeholder (article, block_id)
      SELECT draft_block.article, draft_block.block_id
      FROM draft_block CROSS JOIN block ON block.number = draft_block.block WHERE instr(block.json, 'TK') > 0;
  `,
};
