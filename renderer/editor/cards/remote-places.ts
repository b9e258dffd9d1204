import { $getNodeByKey, $getRoot, type LexicalEditor, type LexicalNode, type NodeKey, type UpdateTag } from 'lexical';
import type { Image } from '../../../shared/article/block.ts';
import { $isCardNode } from '../nodes/card-node.ts';
import { remoteUrls, withFetched } from './gallery.ts';

/** A figure or a gallery that waits for a picture, and where that is on the web. */
export type RemotePlace = { readonly key: NodeKey; readonly url: string };

/** In the article's order. */
export function remotePlaces(editor: LexicalEditor): RemotePlace[] {
  return editor.read(() => $getRoot().getChildren().flatMap((node) => $remoteUrls(node).map((url) => ({ key: node.getKey(), url }))));
}

/**
 * Puts pictures into their places, all as one step to undo. A place that is gone, or is another one's by now, is left as it is.
 * @param images by their addresses
 * @param tag of a step to undo
 * @returns how many places have their picture now
 */
export function fillPlaces(editor: LexicalEditor, places: readonly RemotePlace[], images: ReadonlyMap<string, Image>, tag: UpdateTag | UpdateTag[]): number {
  let filled = 0;
  editor.update(() => {
    for (const { key, url } of places) {
      const node = $getNodeByKey(key);
      const image = images.get(url);
      if (!image || !$isCardNode(node) || !node.isAttached() || !$remoteUrls(node).includes(url)) continue;
      node.setCard(withFetched(node.getCard(), url, image));
      filled += 1;
    }
  }, { discrete: true, tag });
  return filled;
}

function $remoteUrls(node: LexicalNode): string[] {
  return $isCardNode(node) ? remoteUrls(node.getCard()) : [];
}
