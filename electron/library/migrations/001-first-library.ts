import type { Migration } from './migration.ts';

export const firstLibrary: Migration = {
  name: 'first library',
  sql: `
    CREATE TABLE sequence (only INTEGER PRIMARY KEY CHECK (only = 1), value INTEGER NOT NULL);
    INSERT INTO sequence VALUES (1, 0);

    -- Tells this library from every other, so that a search index that lies beside another library is not believed.
    CREATE TABLE identity (only INTEGER PRIMARY KEY CHECK (only = 1), id TEXT NOT NULL);
    INSERT INTO identity VALUES (1, lower(hex(randomblob(16))));

    -- Content-addressed: a block's canonical JSON under its SHA-256, once, whoever refers to it. A revision's fields
    -- are kept here too. Others refer to "number", which is shorter than the hash; between libraries the hash counts.
    CREATE TABLE block (number INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, json TEXT NOT NULL);

    CREATE TABLE article (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      -- Of the last change; orders "newest" and is the base that a save names.
      sequence INTEGER NOT NULL UNIQUE,
      stage TEXT NOT NULL,
      words INTEGER NOT NULL,
      fields TEXT NOT NULL,
      created_at TEXT NOT NULL,
      modified_at TEXT NOT NULL,
      is_sample INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX article_by_stage ON article (stage, sequence);
    CREATE INDEX article_samples ON article (number) WHERE is_sample = 1;

    -- Counted as they change, so that the desk's numbers cost the same in a library of ten and of a million.
    CREATE TABLE stage_count (stage TEXT PRIMARY KEY, articles INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
      INSERT INTO stage_count VALUES (new.stage, 1) ON CONFLICT (stage) DO UPDATE SET articles = articles + 1;
    END;
    CREATE TRIGGER article_removed AFTER DELETE ON article BEGIN
      UPDATE stage_count SET articles = articles - 1 WHERE stage = old.stage;
    END;
    CREATE TRIGGER article_moved AFTER UPDATE OF stage ON article WHEN old.stage <> new.stage BEGIN
      UPDATE stage_count SET articles = articles - 1 WHERE stage = old.stage;
      INSERT INTO stage_count VALUES (new.stage, 1) ON CONFLICT (stage) DO UPDATE SET articles = articles + 1;
    END;

    -- What the search index is to forget, in its place among the changes.
    CREATE TABLE removal (sequence INTEGER PRIMARY KEY, article INTEGER NOT NULL);
    CREATE TRIGGER article_forgotten AFTER DELETE ON article BEGIN
      UPDATE sequence SET value = value + 1;
      INSERT INTO removal SELECT value, old.number FROM sequence;
    END;

    -- The present body. Positions are fractional keys: to insert or move a block writes one row. No foreign key to
    -- block: blocks are only ever taken away by the sweep, which reads this table whole, and a check for each would
    -- need an index that every save pays for.
    CREATE TABLE draft_block (
      article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
      block_id TEXT NOT NULL,
      position TEXT NOT NULL,
      block INTEGER NOT NULL,
      words INTEGER NOT NULL,
      PRIMARY KEY (article, block_id)
    ) WITHOUT ROWID;
    CREATE UNIQUE INDEX draft_block_in_order ON draft_block (article, position);

    CREATE TABLE revision (
      sequence INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
      name TEXT NOT NULL,
      reason TEXT NOT NULL,
      written_by TEXT NOT NULL,
      at TEXT NOT NULL,
      modified_at TEXT NOT NULL,
      words INTEGER NOT NULL,
      fields INTEGER NOT NULL,
      -- The numbers of its blocks in order, four bytes each, little-endian.
      blocks BLOB NOT NULL
    );
    CREATE INDEX revision_by_article ON revision (article, sequence);

    CREATE TABLE contributor (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, initials TEXT NOT NULL, is_sample INTEGER NOT NULL DEFAULT 0
    ) WITHOUT ROWID;
    CREATE TABLE house_style (id TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE setting (name TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;

    CREATE TABLE image (
      hash TEXT PRIMARY KEY, media_type TEXT NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL,
      bytes INTEGER NOT NULL, is_sample INTEGER NOT NULL DEFAULT 0
    ) WITHOUT ROWID;

    CREATE TABLE publication (
      number INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
      revision INTEGER NOT NULL,
      format TEXT NOT NULL,
      hash TEXT NOT NULL,
      at TEXT NOT NULL
    );
    CREATE INDEX publication_by_article ON publication (article, number);
  `,
};
