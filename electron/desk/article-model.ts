import { ARTICLE_SCHEMA_VERSION } from '../../shared/article/article.ts';
import type { Library } from '../library/open.ts';
import { cutRevision } from './cut-revision.ts';

/** Articles to a transaction. */
const AT_ONCE = 200;

/**
 * Keeps every article as it is in a revision before its form is changed, where the library's articles have an older form
 * than `version`; to be called before anything else is done with them. What was cut before an interruption is not cut twice.
 */
export function keepBeforeModelChange(library: Library, at: string, version = ARTICLE_SCHEMA_VERSION): void {
  if (library.articles.model() >= version) return;
  for (let after = 0, records = library.articles.inOrder(after, AT_ONCE); records.length > 0; records = library.articles.inOrder(after, AT_ONCE)) {
    library.transaction(() => { for (const record of records) cutRevision(library, record, 'migration', at); });
    after = records.at(-1)?.number ?? after;
  }
  library.transaction(() => library.articles.setModel(version));
}
