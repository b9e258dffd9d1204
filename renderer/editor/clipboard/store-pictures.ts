import { $getRoot, HISTORY_MERGE_TAG, type LexicalEditor } from 'lexical';
import type { Image } from '../../../shared/article/block.ts';
import { isDataPicture, type WantedPicture } from '../../../shared/import/html/picture.ts';
import { withGalleryPicture, withPicture } from '../cards/gallery.ts';
import { $getBlockId } from '../nodes/block-id.ts';
import { $isCardNode } from '../nodes/card-node.ts';

/** Puts the pictures that came within a paste into the library and into their places. Those elsewhere are not fetched. */
export async function storePictures(
  editor: LexicalEditor, pictures: readonly WantedPicture[], storeImage: (file: File) => Promise<Image>, onFailure: (error: unknown) => void,
): Promise<void> {
  for (const { blockId, url } of pictures) {
    if (!isDataPicture(url)) continue;
    try {
      const image = await storeImage(fileOf(url));
      editor.update(() => {
        for (const node of $getRoot().getChildren().filter($isCardNode)) {
          const card = node.getCard();
          if (card.type === 'figure' && $getBlockId(node) === blockId) node.setCard(withPicture(card, image));
          else if (card.type === 'gallery' && card.pictures.some(({ id }) => id === blockId)) node.setCard(withGalleryPicture(card, blockId, image));
        }
      }, { tag: HISTORY_MERGE_TAG });
    } catch (error) {
      onFailure(error);
    }
  }
}

/** @throws DOMException where it is no base64 */
function fileOf(dataUrl: string): File {
  const comma = dataUrl.indexOf(',');
  const type = dataUrl.slice('data:'.length, dataUrl.indexOf(';')).toLowerCase();
  return new File([Uint8Array.from(atob(dataUrl.slice(comma + 1)), (letter) => letter.charCodeAt(0))], 'picture', { type: type === 'image/jpg' ? 'image/jpeg' : type });
}
