import type { ArticleRow } from '../../shared/contract/article-row.ts';
import { placeholdersInFields } from '../../shared/checks/placeholders.ts';
import type { ArticleRecord } from '../library/article-store.ts';
import type { Library } from '../library/open.ts';

/** The line of the desk's list. */
export function articleRowOf(library: Library, { id, number, fields, words, modifiedAt, isSample }: ArticleRecord): ArticleRow {
  const { headline, headlineIsWorking, stage, language, byline } = fields;
  return {
    id, headline, headlineIsWorking, stage, language, names: byline.map(({ name }) => name), words, modifiedAt, isSample,
    placeholders: placeholdersInFields(fields).length + library.placeholders.count(number, language),
  };
}
