import { ImagePlus } from 'lucide-react';
import { useRef, useState } from 'react';
import type { NodeKey } from 'lexical';
import type { BlockOf } from '../../../shared/article/block.ts';
import { present } from '../../../shared/article/present.ts';
import { textAlternative } from '../../../shared/article/text-alternative.ts';
import { Button } from '../../ui/Button.tsx';
import { notify } from '../../ui/notify.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import { useBody } from '../body/body-context.ts';
import styles from './FigureCard.module.css';
import { WIDTH_CHOICES, withWidth, type WidthChoice } from './figure-width.ts';
import { imageFailure } from './image-failure.ts';
import { IMAGE_TYPES } from './image-types.ts';
import { Picture } from './Picture.tsx';
import { PictureFields } from './PictureFields.tsx';
import { useCardEdit } from './use-card-edit.ts';

export function FigureCard({ nodeKey, block }: { readonly nodeKey: NodeKey; readonly block: BlockOf<'figure'> }) {
  const translate = useTranslate();
  const { storeImage } = useBody();
  const edit = useCardEdit(nodeKey);
  const file = useRef<HTMLInputElement>(null);
  const [isStoring, setStoring] = useState(false);
  const choose = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    setStoring(true);
    try {
      edit({ ...block, image: await storeImage(chosen) });
    } catch (error) {
      notify(imageFailure(error, chosen.name, translate), { tone: 'danger' });
    } finally {
      setStoring(false);
    }
  };
  const { image } = block;
  return (
    <div className={styles.figure} data-width={block.width}>
      {image
        ? <Picture image={image} alt={textAlternative(block)} />
        : <div className={styles.place} />}
      <input ref={file} type="file" hidden tabIndex={-1} accept={IMAGE_TYPES.join()} aria-label={translate('editor.chooseImage')} onChange={(event) => { void choose(event.target.files?.[0]); event.target.value = ''; }} />
      <div className={image ? styles.replace : styles.choose}>
        <Button icon={ImagePlus} size="small" isPending={isStoring} onPress={() => file.current?.click()}>
          {translate(image ? 'editor.replaceImage' : 'editor.chooseImage')}
        </Button>
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
