import type { z } from 'zod';
import { articleSchema } from '../../shared/article/article.ts';
import { UnknownBlock } from '../../shared/article/change.ts';
import type { Fields } from '../../shared/article/fields.ts';
import type { draftCalls } from '../../shared/contract/drafts.ts';
import { RedaksiError } from '../../shared/contract/error.ts';
import { invalidInput } from './dispatcher.ts';
import { cutRevision } from './cut-revision.ts';
import type { DeskRoom, HandlersOf } from './handlers.ts';
import { writableArticle } from './whole-article.ts';

export function drafts({ library, tell, now, automatic }: DeskRoom): HandlersOf<typeof draftCalls> {
  return {
    'drafts.save'({ articleId, base, fields, changes }, { window }) {
      const savedAt = now();
      const saved = library.transaction(() => {
        const record = writableArticle(library, articleId);
        if (record.sequence !== base) throw new RedaksiError('conflict', 'Another window saved in between', { sequence: record.sequence, base });
        const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
        if (Object.keys(given).length === 0 && changes.length === 0) return { sequence: base, savedAt: record.modifiedAt, isWritten: false };
        const { isAfterRest, isLongWritten, writing } = automatic.judge(record);
        if (isAfterRest) cutRevision(library, record, 'rest', savedAt);
        const words = record.words + appliedWords(() => library.drafts.apply(record.number, changes));
        const sequence = library.articles.change(record.number, withOwnHeadline(record.fields, given), words, savedAt, writing);
        if (isLongWritten) cutRevision(library, writableArticle(library, articleId), 'writing', savedAt);
        return { sequence, savedAt, isWritten: true };
      });
      if (saved.isWritten) {
        automatic.noteSave(articleId);
        tell({ type: 'article.changed', articleId, sequence: saved.sequence, window });
      }
      return { sequence: saved.sequence, savedAt: saved.savedAt };
    },
    'drafts.replace'({ articleId, fields, body }, { window }) {
      const whole = articleSchema.shape.body.safeParse(body);
      if (!whole.success) throw invalidInput(whole.error as z.ZodError);
      const savedAt = now();
      const sequence = library.transaction(() => {
        const record = writableArticle(library, articleId);
        cutRevision(library, record, 'replaced', savedAt);
        return library.articles.change(record.number, fields, library.drafts.write(record.number, body), savedAt);
      });
      tell({ type: 'article.changed', articleId, sequence, window });
      return { sequence, savedAt };
    },
  };
}

/** A headline that a person sets is no working headline any more. */
function withOwnHeadline(before: Fields, given: Partial<Fields>): Fields {
  const isNewHeadline = given.headline !== undefined && given.headline !== before.headline && given.headlineIsWorking === undefined;
  return { ...before, ...given, ...(isNewHeadline ? { headlineIsWorking: false } : {}) };
}

function appliedWords(apply: () => number): number {
  try {
    return apply();
  } catch (error) {
    if (!(error instanceof UnknownBlock)) throw error;
    throw new RedaksiError('invalidInput', error.message, { field: 'changes', reason: 'unknownBlock', blockId: error.blockId }, { cause: error });
  }
}
