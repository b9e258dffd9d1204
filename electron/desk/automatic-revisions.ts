import type { DeskEvent } from '../../shared/contract/event.ts';
import type { ArticleRecord } from '../library/article-store.ts';
import type { Library } from '../library/open.ts';
import type { Clocks } from './clocks.ts';
import { cutRevision } from './cut-revision.ts';
import { failureOf } from './failure-of.ts';

const MINUTE = 60_000;
/** After so much writing a revision is cut, in milliseconds. */
const WRITING = 10 * MINUTE;
/** After so long without an edit, too. */
const REST = 30 * MINUTE;
/** A longer pause between two saves is no writing: only so much of it counts. */
const PAUSE = MINUTE;

/** One save, judged: `writing` is what the article has been written at since its last revision, in milliseconds. */
export type JudgedSave = { readonly isAfterRest: boolean; readonly writing: number; readonly isLongWritten: boolean };
export type AutomaticRevisions = ReturnType<typeof automaticRevisions>;

/**
 * The revisions that come by themselves. Durations go by a clock that nobody sets. Only across a restart of the desk is
 * the machine's clock all there is: then the first save of an article judges whether it had rested, once, so that a clock
 * set back or forward by years cuts one revision and not many; and how long it was written at is kept with the article.
 */
export function automaticRevisions(library: Library, clocks: Clocks, tell: (event: DeskEvent) => void) {
  /** By article id: when it was last saved in this run of the desk, and what calls its timer off. */
  const saved = new Map<string, { at: number; callOff: () => void }>();

  const cutAtRest = (id: string): void => {
    try {
      library.refuseMoved();
      const record = library.articles.find(id);
      if (!record || record.isInTrash) return;
      const { isNew } = library.transaction(() => cutRevision(library, record, 'rest', clocks.now()));
      if (isNew) tell({ type: 'article.changed', articleId: id, sequence: record.sequence, window: null });
    } catch (error) {
      // Nobody waits for an answer; the article's next save finds that it had rested and tries again.
      console.error(failureOf(error, library.folder.path).message);
    }
  };
  const watch = (id: string, milliseconds: number): () => void => clocks.after(milliseconds, () => {
    const last = saved.get(id);
    if (!last) return;
    const left = last.at + REST - clocks.elapsed();
    if (left > 0) last.callOff = watch(id, left);
    else cutAtRest(id);
  });

  return {
    /** Judges a save that is about to be made. */
    judge({ id, writing, modifiedAt }: ArticleRecord): JudgedSave {
      const last = saved.get(id);
      const pause = last ? clocks.elapsed() - last.at : Math.abs(Date.parse(clocks.now()) - Date.parse(modifiedAt));
      const isAfterRest = pause >= REST;
      const written = isAfterRest ? 0 : writing + (last ? Math.min(pause, PAUSE) : 0);
      return { isAfterRest, writing: written, isLongWritten: written >= WRITING };
    },
    /** To be told after the commit. */
    noteSave(id: string): void {
      saved.get(id)?.callOff();
      saved.set(id, { at: clocks.elapsed(), callOff: watch(id, REST) });
    },
    close(): void {
      for (const { callOff } of saved.values()) callOff();
      saved.clear();
    },
  };
}
