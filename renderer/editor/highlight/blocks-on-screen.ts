import { $getNearestNodeFromDOMNode, type LexicalEditor } from 'lexical';
import { $getBlockId } from '../nodes/block-id.ts';
import type { BlockChanges } from './block-changes.ts';

/** How much above and below the window is painted too, so that a quick scroll shows nothing bare: parts of the window's height. */
const MARGIN = 0.5;

/** `changes`: another figure when the block shows something else than before. */
export type ShownBlock = { readonly id: string; readonly element: Element; readonly changes: number };

/** The blocks of a body that are in the window or near it, found without looking at the others. */
export function blocksOnScreen(editor: LexicalEditor, changes: BlockChanges): ShownBlock[] {
  const root = editor.getRootElement();
  if (!root) return [];
  const elements = childrenOnScreen(root);
  return editor.getEditorState().read(() => elements.map((element) => {
    const node = $getNearestNodeFromDOMNode(element);
    return { id: node ? $getBlockId(node) : '', element, changes: changes.of(element) };
  }), { editor });
}

function childrenOnScreen(body: HTMLElement): Element[] {
  const { children } = body;
  const height = document.documentElement.clientHeight;
  const first = firstWhere(children, (rect) => rect.bottom >= -height * MARGIN);
  const shown: Element[] = [];
  for (let index = first; index < children.length; index++) {
    const child = children[index];
    if (!child || child.getBoundingClientRect().top > height * (1 + MARGIN)) break;
    shown.push(child);
  }
  return shown;
}

/** Blocks lie below each other, so that half of them can be left out at every step. */
function firstWhere(children: HTMLCollection, isReached: (rect: DOMRect) => boolean): number {
  let [low, high] = [0, children.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const child = children[middle];
    if (child && isReached(child.getBoundingClientRect())) high = middle;
    else low = middle + 1;
  }
  return low;
}
