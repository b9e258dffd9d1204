import type { Block } from '../../../shared/article/block.ts';
import type { HouseChecker } from '../../../shared/house-rules/house-checker.ts';
import { lookInStretches } from '../../../shared/house-rules/look-in-stretches.ts';
import { atRest } from '../../at-rest.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { WRITING_RESTS } from '../writing-rests.ts';

/**
 * Looks at the blocks that the checker does not know yet, now and once writing rests, a stretch at a time: a key never waits for a long
 * article.
 * @param done given the whole body, all of it known to the checker
 * @returns what ends it
 */
export function afterEdits(session: ArticleSession, checker: HouseChecker, done: (blocks: readonly Block[]) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = (): void => {
    clearTimeout(timer);
    const edits = session.edits.get();
    const blocks = session.blocks();
    const stretches = lookInStretches(checker, blocks, () => performance.now());
    const go = (): void => {
      // What was looked at is known, so that a long article is done in the end however long one writes.
      if (session.edits.get() !== edits) timer = setTimeout(begin, WRITING_RESTS.rest);
      else if (stretches.next().done === true) done(blocks);
      else timer = setTimeout(go);
    };
    go();
  };
  const { soon, end } = atRest(begin, WRITING_RESTS);
  timer = setTimeout(begin);
  const stop = session.edits.subscribe(soon);
  return () => {
    clearTimeout(timer);
    end();
    stop();
  };
}
