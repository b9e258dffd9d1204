import type { Block } from '../../../shared/article/block.ts';
import type { HouseChecker } from '../../../shared/house-rules/house-checker.ts';
import { lookInStretches } from '../../../shared/house-rules/look-in-stretches.ts';
import type { ArticleSession } from '../session/article-session.ts';

/** From an edit until the article is looked at: what is typed meanwhile is looked at with it. */
const REST_MS = 250;

/**
 * Looks at the blocks that the checker does not know yet, now and a moment after every edit, a stretch at a time: a key never waits for a long
 * article.
 * @param done given the whole body, all of it known to the checker
 * @returns what ends it
 */
export function afterEdits(session: ArticleSession, checker: HouseChecker, done: (blocks: readonly Block[]) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = (): void => {
    const edits = session.edits.get();
    const blocks = session.blocks();
    const stretches = lookInStretches(checker, blocks, () => performance.now());
    const go = (): void => {
      timer = undefined;
      if (session.edits.get() !== edits) return soon();
      if (stretches.next().done === true) done(blocks);
      else timer = setTimeout(go);
    };
    go();
  };
  const soon = (): void => { timer ??= setTimeout(begin, REST_MS); };
  timer = setTimeout(begin);
  const stop = session.edits.subscribe(soon);
  return () => {
    clearTimeout(timer);
    stop();
  };
}
