import { createCommand, type LexicalCommand, type NodeKey } from 'lexical';

/** `anchor`: what the menu stands below, in the window. */
export type BlockMenuRequest = { readonly key: NodeKey; readonly anchor: DOMRect };

/** Opens the menu of a top-level node. */
export const OPEN_BLOCK_MENU_COMMAND: LexicalCommand<BlockMenuRequest> = createCommand('OPEN_BLOCK_MENU');
