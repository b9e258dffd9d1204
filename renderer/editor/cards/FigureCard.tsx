import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { NodeKey } from 'lexical';
import { useRef } from 'react';
import type { BlockOf, Image } from '../../../shared/article/block.ts';
import { present } from '../../../shared/article/present.ts';
import { textAlternative } from '../../../shared/article/text-alternative.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import { ChoosePictures } from './ChoosePictures.tsx';
import { FetchPicture } from './FetchPicture.tsx';
import styles from './FigureCard.module.css';
import { WIDTH_CHOICES, withWidth, type WidthChoice } from './figure-width.ts';
import { focusPicture } from './focus-picture.ts';
import { withPicture, withPictures } from './gallery.ts';
import { Picture } from './Picture.tsx';
import { PictureFields } from './PictureFields.tsx';
import { useCardEdit } from './use-card-edit.ts';

/** A picture with its words. Several that are chosen at once, or added to it, make it a gallery. */
export function FigureCard({ nodeKey, block }: { readonly nodeKey: NodeKey; readonly block: BlockOf<'figure'> }) {
  const translate = useTranslate();
  const [editor] = useLexicalComposerContext();
  const edit = useCardEdit(nodeKey);
  const { image, source } = block;
  const buttons = useRef<HTMLDivElement>(null);
  // What was typed while the picture came is not to be lost: it comes to the card as that is by then.
  const add = (images: readonly Image[]): void => edit((now) => withPictures(now, images));
  const replace = (images: readonly Image[]): void => {
    const [only] = images;
    if (images.length > 1) add(images);
    else if (only) edit((now) => withPicture(now, only));
  };
  const focusFirst = (): void => focusPicture(() => editor.getElementByKey(nodeKey), null);
  return (
    <div className={styles.figure} data-width={block.width}>
      {image ? <Picture image={image} alt={textAlternative(block)} /> : <div className={styles.place} />}
      <div ref={buttons} className={image ? styles.replace : styles.choose}>
        <ChoosePictures label={translate(image ? 'editor.replaceImage' : 'editor.chooseImage')} isMultiple={image === null} onImages={replace} onKeyboardLeft={focusFirst} />
        {!image && source && <FetchPicture nodeKey={nodeKey} url={source.url} onKeyboardLeft={() => buttons.current?.querySelector('button')?.focus()} />}
        {image && <ChoosePictures label={translate('editor.gallery.add')} isMultiple onImages={add} onKeyboardLeft={focusFirst} />}
        {image && (
          <SegmentedControl<WidthChoice>
            label={translate('editor.figure.width')} isLabelHidden value={block.width ?? 'text'} onChange={(width) => edit(withWidth(block, width))}
            segments={WIDTH_CHOICES.map((id) => ({ id, label: translate(`editor.figure.width.${id}`) }))}
          />
        )}
      </div>
      <PictureFields words={block} firstPart={0} onChange={(words, field) => edit(present({ ...block, ...words }), field)} />
    </div>
  );
}
