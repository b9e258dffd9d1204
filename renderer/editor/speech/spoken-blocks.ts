import { spokenPieces, type SpokenPiece } from '../../../shared/speech/spoken-pieces.ts';
import type { SelectedRange } from '../document/caret.ts';
import type { ArticleSession } from '../session/article-session.ts';

/** From the caret to the end, or what is selected, each block as it stands when its turn comes; the whole body without a caret in it. */
export function* spokenBlocks(session: ArticleSession, range: SelectedRange | null): Generator<{ readonly blockId: string; readonly pieces: readonly SpokenPiece[] }> {
  const ids = session.blocks().map(({ id }) => id);
  const first = range ? ids.indexOf(range.from.blockId) : 0;
  for (const blockId of ids.slice(Math.max(0, first))) {
    const block = session.block(blockId);
    const from = blockId === range?.from.blockId ? range.from.offset : 0;
    const isLast = blockId === range?.to?.blockId;
    if (block) yield { blockId, pieces: spokenPieces(block, session.fields.get().language, from, isLast ? range?.to?.offset : Infinity) };
    if (isLast) return;
  }
}
