import { setImmediate as breath } from 'node:timers/promises';
import type { ParsedInput } from '../../../shared/contract/contract.ts';
import { RedaksiError } from '../../../shared/contract/error.ts';
import type { findCalls } from '../../../shared/contract/find.ts';
import { replaceFound } from '../../../shared/find/found.ts';
import type { Library } from '../../library/open.ts';
import { cutRevision } from '../cut-revision.ts';
import type { DeskRoom, HandlersOf } from '../handlers.ts';
import { writableArticle } from '../whole-article.ts';

type Asked = ParsedInput<'find.replaceInLibrary'>['articles'][number];

export function finding({ library, archivist, tell, now }: DeskRoom): HandlersOf<typeof findCalls> {
  return {
    async 'find.inLibrary'(asked) {
      while (archivist.isUnderWay('find')) await archivist.stop('find');
      return archivist.do({ kind: 'find', asked });
    },
    async 'find.stop'() {
      await archivist.stop('find');
      return {};
    },
    async 'find.replaceInLibrary'({ articles }, { window }) {
      const done = { articles: 0, places: 0, left: 0 };
      for (const asked of articles) {
        const { sequence, places } = replaceInArticle(library, asked, now());
        done.places += places;
        done.left += asked.found.length - places;
        if (sequence === null) continue;
        done.articles += 1;
        tell({ type: 'article.changed', articleId: asked.id, sequence, window });
        // What is typed meanwhile is saved in between.
        await breath();
      }
      return done;
    },
  };
}

/** @returns `sequence`: null where nothing was written */
function replaceInArticle(library: Library, { id, found }: Asked, at: string): { sequence: number | null; places: number } {
  try {
    return library.transaction(() => {
      const record = writableArticle(library, id);
      const { fields, blocks, count } = replaceFound({ fields: record.fields, blocks: library.drafts.body(record.number) }, found);
      if (count === 0) return { sequence: null, places: 0 };
      cutRevision(library, record, 'replaced', at);
      const words = record.words + library.drafts.apply(record.number, blocks.map((block) => ({ kind: 'put', block })));
      const named = fields.headline === undefined ? {} : { headlineIsWorking: false };
      return { sequence: library.articles.change(record.number, { ...record.fields, ...fields, ...named }, words, at), places: count };
    });
  } catch (error) {
    if (error instanceof RedaksiError && (error.code === 'notFound' || error.code === 'inTrash')) return { sequence: null, places: 0 };
    throw error;
  }
}
