import type { Revision, RevisionReason } from '../../shared/contract/revisions.ts';
import type { ArticleRecord } from '../library/article-store.ts';
import type { Library } from '../library/open.ts';
import type { Version } from '../library/revision-store.ts';
import { presentSettings } from './present-settings.ts';

/** `isNew`: false where the last revision says just the same, so that none was cut. */
export type Cut = { readonly revision: Revision; readonly isNew: boolean };

/** Keeps the present draft as a revision; only numbers are copied, never its words. To be run in the use case's transaction. */
export function cutRevision(library: Library, record: ArticleRecord, reason: RevisionReason, at: string, name = ''): Cut {
  if (record.writing > 0) library.articles.setWriting(record.number, 0);
  const version = presentVersion(library, record);
  const same = library.revisions.lastEqual(record.number, version);
  if (same === null) return { revision: library.revisions.cut(record.number, version, { name, reason, at, by: writer(library) }), isNew: true };
  if (name === '' || name === same.name) return { revision: same, isNew: false };
  library.revisions.rename(record.number, same.sequence, name);
  return { revision: { ...same, name }, isNew: false };
}

/** Whether the present draft says something else than the last revision. */
export function isChangedSinceRevision(library: Library, record: ArticleRecord): boolean {
  return library.revisions.lastEqual(record.number, presentVersion(library, record)) === null;
}

/** The name of whoever works here, by the settings; empty where they name nobody. */
export function writer(library: Library): string {
  const { me } = presentSettings(library);
  return me === null ? '' : library.contributors.find(me)?.name ?? '';
}

function presentVersion(library: Library, { number, fields, words, modifiedAt }: ArticleRecord): Version {
  return { fields, words, modifiedAt, blocks: library.drafts.blockNumbers(number) };
}
