import type { DefaultTreeAdapterTypes } from 'parse5';
import { applyClassStyles, styleSheetOf } from './class-styles.ts';
import { skipHidden } from './hidden.ts';
import { countLooks } from './looks.ts';
import { pageOf, type Page } from './page.ts';
import { skipComments } from './source/comments.ts';
import { readDocumentNotes } from './source/document-notes.ts';
import { readCheckLists } from './source/check-lists.ts';
import { readCredits } from './source/credits.ts';
import { readHeadings } from './source/headings.ts';
import { sourceOf, type Source } from './source/source.ts';
import { readWebNotes } from './source/web-notes.ts';
import { readMessages } from './source/whatsapp.ts';
import { readWordLists } from './source/word-list.ts';
import { readWordOnlineLists } from './source/word-online-list.ts';

/**
 * A page with what each program writes in its own way put into plain HTML. Every reader goes by the marks that it knows
 * and not by the program's name: browsers leave out names, and people paste from one program into the next.
 */
export function plainPage(document: DefaultTreeAdapterTypes.Document): Page & { readonly source: Source } {
  const page = pageOf(document);
  const source = sourceOf(page);
  countLooks(page);
  const sheet = styleSheetOf(page);
  applyClassStyles(page, sheet);
  skipHidden(page);
  readMessages(page);
  skipComments(page);
  readDocumentNotes(page);
  readWebNotes(page);
  readCheckLists(page);
  readCredits(page);
  readHeadings(page);
  readWordLists(page, sheet);
  readWordOnlineLists(page);
  return { ...page, source };
}
