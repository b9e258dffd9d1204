import { ImagePlus } from 'lucide-react';
import { useRef, useState } from 'react';
import type { NodeKey } from 'lexical';
import type { BlockOf } from '../../../shared/article/block.ts';
import { Button } from '../../ui/Button.tsx';
import { notify } from '../../ui/notify.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { useBody } from '../body/body-context.ts';
import styles from './FigureCard.module.css';
import { imageFailure } from './image-failure.ts';
import { IMAGE_TYPES } from './image-types.ts';
import { useCardEdit } from './use-card-edit.ts';

const FIELDS = ['caption', 'credit', 'alt'] as const;

export function FigureCard({ nodeKey, block }: { readonly nodeKey: NodeKey; readonly block: BlockOf<'figure'> }) {
  const translate = useTranslate();
  const { storeImage, language } = useBody();
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
    <div className={styles.figure}>
      {image
        ? <img className={styles.image} src={new URL(`images/${image.hash}`, document.baseURI).href} alt={block.alt} width={image.width} height={image.height} draggable={false} />
        : <div className={styles.place} />}
      <input ref={file} type="file" hidden tabIndex={-1} accept={IMAGE_TYPES.join()} aria-label={translate('editor.chooseImage')} onChange={(event) => { void choose(event.target.files?.[0]); event.target.value = ''; }} />
      <div className={image ? styles.replace : styles.choose}>
        <Button icon={ImagePlus} size="small" isDisabled={isStoring} onPress={() => file.current?.click()}>
          {translate(image ? 'editor.replaceImage' : 'editor.chooseImage')}
        </Button>
      </div>
      {FIELDS.map((field, part) => (
        <label key={field} className={styles.field}>
          <span className={styles.label}>{translate(`editor.figure.${field}`)}</span>
          <input
            data-part={part} className={styles.input} lang={language} dir="auto" spellCheck value={block[field]} placeholder={translate(`editor.figure.${field}Hint`)}
            onChange={(event) => edit({ ...block, [field]: event.target.value }, field)}
          />
        </label>
      ))}
    </div>
  );
}
