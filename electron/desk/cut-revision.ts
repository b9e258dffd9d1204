import type { Revision } from '../../shared/contract/revisions.ts';
import type { ArticleRecord } from '../library/article-store.ts';
import type { Library } from '../library/open.ts';
import { presentSettings } from './present-settings.ts';

/** Keeps the present draft as a revision; only numbers are copied, never its words. To be run in the use case's transaction. */
export function cutRevision(library: Library, record: ArticleRecord, reason: Revision['reason'], at: string, name = ''): Revision {
  const { number, fields, words, modifiedAt } = record;
  return library.revisions.cut(number, { fields, words, modifiedAt, blocks: library.drafts.blockNumbers(number) }, { name, reason, at, by: writer(library) });
}

/** The name of whoever works here, by the settings; empty where they name nobody. */
function writer(library: Library): string {
  const { me } = presentSettings(library);
  return me === null ? '' : library.contributors.find(me)?.name ?? '';
}
