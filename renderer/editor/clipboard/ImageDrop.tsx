import { caretFromPoint } from '@lexical/clipboard';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNearestNodeFromDOMNode, $isTextNode, COMMAND_PRIORITY_HIGH, DRAGOVER_COMMAND, DROP_COMMAND, HISTORY_PUSH_TAG, mergeRegister, PASTE_COMMAND, type LexicalEditor } from 'lexical';
import { useEffect } from 'react';
import type { Image } from '../../../shared/article/block.ts';
import { failureText } from '../../../shared/messages/failure-text.ts';
import { pickedFiles } from '../../bridge/pick-files.ts';
import { isForImport } from '../../desk/import-accept.ts';
import { useImport } from '../../desk/use-import.ts';
import { notify } from '../../ui/notify.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { useBody } from '../body/body-context.ts';
import { $insertBehindSelection, $selectBlock, $selectedBlock } from '../body/body-editor-of.ts';
import { pictureBlock, withPictures } from '../cards/gallery.ts';
import { IMAGE_TYPES } from '../cards/image-types.ts';
import { useStoreImages } from '../cards/use-store-images.ts';
import { BLOCK_DRAG } from '../body/block-drag.ts';
import { $isCardNode } from '../nodes/card-node.ts';
import { pastedBlocks } from './pasted-blocks.ts';
import { useInsertPasted } from './use-insert-pasted.ts';

/** Pictures that are dropped or pasted become figures, files of text articles of their own, as on the desk; dropped words are cleaned like pasted ones. */
export function ImageDrop() {
  const translate = useTranslate();
  const [editor] = useLexicalComposerContext();
  const storeImages = useStoreImages();
  const $insertPasted = useInsertPasted();
  const { importFiles } = useImport();
  const { houseStyle } = useBody();
  useEffect(() => {
    const add = async (files: readonly File[]): Promise<void> => {
      const images = await storeImages(files);
      if (images.length > 0) insertPictures(editor, images);
    };
    const addFrom = (transfer: DataTransfer): void => {
      const pictures = picturesOf(transfer);
      const texts = [...transfer.files].filter(isForImport);
      if (pictures.length > 0) void add(pictures);
      if (texts.length > 0) void importFiles(pickedFiles(texts), true);
      if (pictures.length + texts.length === 0) notify(failureText(translate, { code: 'unsupportedImage', message: 'No picture among the files', details: {} }), { tone: 'danger' });
    };
    return mergeRegister(
      editor.registerCommand(DRAGOVER_COMMAND, (event) => {
        if (isBlockOfOurs(event)) return false;
        event.preventDefault();
        return true;
      }, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(DROP_COMMAND, (event) => {
        if (isBlockOfOurs(event)) return false;
        event.preventDefault();
        if (!event.dataTransfer) return true;
        const target = event.target instanceof Node ? $getNearestNodeFromDOMNode(event.target)?.getTopLevelElement() : null;
        $selectBlock(target);
        if (event.dataTransfer.files.length > 0) {
          addFrom(event.dataTransfer);
        } else {
          $selectUnder(event, editor.getRootElement());
          $insertPasted(pastedBlocks(event.dataTransfer, { embedHosts: houseStyle?.embedHosts }));
        }
        return true;
      }, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(PASTE_COMMAND, (event) => {
        if (!(event instanceof ClipboardEvent) || !event.clipboardData?.files.length) return false;
        event.preventDefault();
        addFrom(event.clipboardData);
        return true;
      }, COMMAND_PRIORITY_HIGH),
    );
  }, [editor, storeImages, translate, $insertPasted, importFiles, houseStyle]);
  return null;
}

/** Puts the caret between the letters that are under the pointer, where there are any. */
function $selectUnder({ clientX, clientY }: DragEvent, root: HTMLElement | null): void {
  const under = caretFromPoint(clientX, clientY, root);
  const node = under && root?.contains(under.node) ? $getNearestNodeFromDOMNode(under.node) : null;
  if (under && $isTextNode(node)) node.select(under.offset, under.offset);
}

function isBlockOfOurs(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes(BLOCK_DRAG) ?? false;
}

function picturesOf(transfer: DataTransfer): File[] {
  return [...transfer.files].filter((file) => IMAGE_TYPES.includes(file.type));
}

/** Into the gallery that is selected, or as a block of their own. */
function insertPictures(editor: LexicalEditor, images: readonly Image[]): void {
  editor.update(() => {
    const here = $selectedBlock();
    const block = $isCardNode(here) ? here.getCard() : null;
    if ($isCardNode(here) && block?.type === 'gallery') here.setCard(withPictures(block, images));
    else $insertBehindSelection(pictureBlock(images));
  }, { tag: HISTORY_PUSH_TAG });
}
