import { Stretches } from './stretches.ts';

/**
 * Lays a body out in stretches for as long as it is there.
 * @param body the element whose children are the blocks, and which has no shadow tree of anybody else
 */
export function layOutInStretches(body: HTMLElement): () => void {
  const stretches = new Stretches(body);
  const observer = new MutationObserver((records) => stretches.follow(records));
  observer.observe(body, { childList: true });
  placeAtOnce(body, stretches);
  const hold = (): void => stretches.hold();
  document.addEventListener('selectionchange', hold);
  return () => {
    observer.disconnect();
    document.removeEventListener('selectionchange', hold);
  };
}

/**
 * The editor brings the caret into sight in the same breath in which it puts a block into the body, before an observer hears of it; a block that
 * is in no stretch is nowhere then. So these three, by which it does so, show the block at once.
 */
function placeAtOnce(body: HTMLElement, stretches: Stretches): void {
  const { insertBefore, appendChild, replaceChild } = Node.prototype;
  body.insertBefore = <Come extends Node>(node: Come, before: Node | null): Come => placed(insertBefore.call(body, node, before), node);
  body.appendChild = <Come extends Node>(node: Come): Come => placed(appendChild.call(body, node), node);
  body.replaceChild = <Gone extends Node>(node: Node, before: Gone): Gone => placed(replaceChild.call(body, node, before), node);
  function placed<Answer extends Node>(answer: Node, come: Node): Answer {
    stretches.place(come);
    return answer as Answer;
  }
}
