import type { ArticleSession } from '../session/article-session.ts';
import { replaceFound, type Found } from '../../../shared/find/found.ts';

/** How many places have other words now. `undo` is also the body's own undo; it says false where something was written since. */
export type ReplacedInArticle = { readonly count: number; readonly undo: () => boolean };

/** Puts the other words into fields and body, as one step to undo. */
export function replaceInArticle(session: ArticleSession, found: readonly Found[]): ReplacedInArticle {
  const { headline, standfirst, headlineIsWorking } = session.fields.get();
  const { fields, blocks, count } = replaceFound({ fields: { headline, standfirst }, blocks: session.blocks() }, found);
  const hasField = Object.keys(fields).length > 0;
  const beside = {
    undo: () => session.changeFields({ headline, standfirst, headlineIsWorking }),
    redo: () => session.changeFields({ ...fields, ...(fields.headline === undefined ? {} : { headlineIsWorking: false }) }),
  };
  if (hasField) beside.redo();
  if (blocks.length > 0) session.bodyEditor.get()?.replaceBlocks(blocks, hasField ? beside : undefined);
  const edits = session.edits.get();
  return {
    count,
    undo() {
      if (session.edits.get() !== edits) return false;
      if (blocks.length > 0) session.bodyEditor.get()?.undo();
      else beside.undo();
      return true;
    },
  };
}
