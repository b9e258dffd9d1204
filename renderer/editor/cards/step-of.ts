import { CUT_TAG, HISTORY_MERGE_TAG, HISTORY_PUSH_TAG } from 'lexical';
import { SAME_STEP } from './card-edits.ts';

/**
 * How the article's history is to know what was changed in an editor of a card that has none of its own.
 * @param typed the name of what is typed there now
 * @returns the field for `CardEdits.edit`
 */
export function stepOf(tags: ReadonlySet<string>, typed: () => string): string | typeof SAME_STEP | undefined {
  if (tags.has(HISTORY_PUSH_TAG) || tags.has(CUT_TAG)) return undefined;
  return tags.has(HISTORY_MERGE_TAG) ? SAME_STEP : typed();
}
