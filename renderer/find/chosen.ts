import type { CallInput } from '../../shared/contract/contract.ts';
import type { FoundArticle } from '../../shared/contract/find.ts';

/** Places that are not wanted, each by its article and its number there; everything else is. */
export type LeftOut = ReadonlySet<string>;
export const placeKey = (articleId: string, index: number): string => `${articleId} ${index}`;

/** With the places left out, or not any more. */
export function leaving(leftOut: LeftOut, keys: readonly string[], isLeftOut: boolean): LeftOut {
  const next = new Set(leftOut);
  for (const key of keys) {
    if (isLeftOut) next.add(key);
    else next.delete(key);
  }
  return next;
}

/** What `find.replaceInLibrary` is to be given: articles with at least one place that is wanted. */
export function chosenPlaces(articles: readonly FoundArticle[], leftOut: LeftOut): CallInput<'find.replaceInLibrary'>['articles'] {
  return articles.flatMap(({ id, found }) => {
    const wanted = found.filter((_, index) => !leftOut.has(placeKey(id, index))).map(({ place, from, to, words, text }) => ({ place, from, to, words, text }));
    return wanted.length === 0 ? [] : [{ id, found: wanted }];
  });
}
