import type { Migration } from './migration.ts';

export const historyAndTrash: Migration = {
  name: 'history and trash',
  sql: `
    -- Kept by a person's wish, whatever is thinned out.
    ALTER TABLE revision ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;

    -- Milliseconds of writing since the last revision, by a clock that nobody sets; on the row that every save writes anyway.
    ALTER TABLE article ADD COLUMN writing_ms INTEGER NOT NULL DEFAULT 0;

    -- The form of articles (schemaVersion) that the library's drafts were last brought to.
    CREATE TABLE article_model (only INTEGER PRIMARY KEY CHECK (only = 1), version INTEGER NOT NULL);
    INSERT INTO article_model VALUES (1, 1);

    -- An article in the trash stays as it is, all its revisions too; these say since when, by whom, and what
    -- "trash_clock" had counted then. All three are NULL for the others.
    ALTER TABLE article ADD COLUMN trashed_at TEXT;
    ALTER TABLE article ADD COLUMN trashed_by TEXT;
    ALTER TABLE article ADD COLUMN trashed_count INTEGER;
    DROP INDEX article_by_stage;
    CREATE INDEX article_by_stage ON article (stage, sequence) WHERE trashed_at IS NULL;
    CREATE INDEX article_in_trash ON article (sequence) WHERE trashed_at IS NOT NULL;

    -- The desk counts what is not in the trash.
    DROP TRIGGER article_added;
    DROP TRIGGER article_removed;
    DROP TRIGGER article_moved;
    CREATE TRIGGER article_added AFTER INSERT ON article WHEN new.trashed_at IS NULL BEGIN
      INSERT INTO stage_count VALUES (new.stage, 1) ON CONFLICT (stage) DO UPDATE SET articles = articles + 1;
    END;
    CREATE TRIGGER article_removed AFTER DELETE ON article WHEN old.trashed_at IS NULL BEGIN
      UPDATE stage_count SET articles = articles - 1 WHERE stage = old.stage;
    END;
    CREATE TRIGGER article_moved AFTER UPDATE OF stage ON article WHEN old.stage <> new.stage AND old.trashed_at IS NULL AND new.trashed_at IS NULL BEGIN
      UPDATE stage_count SET articles = articles - 1 WHERE stage = old.stage;
      INSERT INTO stage_count VALUES (new.stage, 1) ON CONFLICT (stage) DO UPDATE SET articles = articles + 1;
    END;
    -- The search index forgets it, as if it were gone; what comes back has a new sequence and is indexed again.
    CREATE TRIGGER article_trashed AFTER UPDATE OF trashed_at ON article WHEN old.trashed_at IS NULL AND new.trashed_at IS NOT NULL BEGIN
      UPDATE stage_count SET articles = articles - 1 WHERE stage = old.stage;
      INSERT INTO removal VALUES (new.sequence, new.number);
    END;
    CREATE TRIGGER article_taken_back AFTER UPDATE OF trashed_at ON article WHEN old.trashed_at IS NOT NULL AND new.trashed_at IS NULL BEGIN
      INSERT INTO stage_count VALUES (new.stage, 1) ON CONFLICT (stage) DO UPDATE SET articles = articles + 1;
    END;

    -- The time that the trash goes by: what was counted, in milliseconds, and what the machine's clock said at the last look.
    CREATE TABLE trash_clock (only INTEGER PRIMARY KEY CHECK (only = 1), counted INTEGER NOT NULL, seen_at TEXT);
    INSERT INTO trash_clock VALUES (1, 0, NULL);

    -- Which present draft links to which article by a related link, so that whoever deletes one is told at once.
    CREATE TABLE related_link (
      article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
      block_id TEXT NOT NULL,
      target TEXT NOT NULL,
      PRIMARY KEY (article, block_id, target)
    ) WITHOUT ROWID;
    CREATE INDEX related_link_by_target ON related_link (target, article);
    -- In canonical JSON this stands in a block of related links and nowhere else: in a text the quotes would be escaped.
    INSERT OR IGNORE INTO related_link (article, block_id, target)
      SELECT draft_block.article, draft_block.block_id, item.value ->> 'articleId'
      FROM draft_block CROSS JOIN block ON block.number = draft_block.block CROSS JOIN json_each(block.json, '$.items') AS item
      WHERE instr(block.json, '"type":"relatedLinks"') > 0 AND item.value ->> 'articleId' IS NOT NULL;
  `,
};
