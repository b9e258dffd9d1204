import { createCommand, type LexicalCommand, type NodeKey } from 'lexical';

/** Opens the note of a footnote's node to be written. */
export const OPEN_FOOTNOTE_COMMAND: LexicalCommand<NodeKey> = createCommand('OPEN_FOOTNOTE');
