import { linkedArticles } from '../../shared/article/block-links.ts';
import type { Block } from '../../shared/article/block.ts';
import type { TargetState } from '../../shared/checks/check.ts';
import type { Library } from '../library/open.ts';

/** What has become of each of the library's articles that a body leads to, as it is now; no other may be asked for. */
export function targetStates(library: Library, body: readonly Block[]): (articleId: string) => TargetState {
  const ids = new Set(body.flatMap(linkedArticles));
  const states = new Map([...ids].map((id) => [id, stateOf(library, id)]));
  return (id) => states.get(id) ?? 'gone';
}

function stateOf(library: Library, id: string): TargetState {
  const target = library.articles.find(id);
  if (target === null) return 'gone';
  return target.isInTrash ? 'inTrash' : 'present';
}
