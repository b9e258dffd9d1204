import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useCallback } from 'react';
import { OPEN_CELL_LINK_COMMAND, writtenCell } from '../table/written-cell.ts';

/** Opens the form of a link where a person writes: in a cell of a table, or by `openInBody` in the body. */
export function useOpenLink(openInBody: () => void): () => void {
  const [body] = useLexicalComposerContext();
  return useCallback(() => {
    const cell = writtenCell(body);
    if (cell) cell.dispatchCommand(OPEN_CELL_LINK_COMMAND, undefined);
    else openInBody();
  }, [body, openInBody]);
}
