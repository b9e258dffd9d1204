import type { NodeKey } from 'lexical';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import type { BlockOf, GalleryPicture } from '../../../shared/article/block.ts';
import { present } from '../../../shared/article/present.ts';
import { textAlternative } from '../../../shared/article/text-alternative.ts';
import { announce } from '../../ui/announce.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { moveTo } from '../../ui/move.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { useBody } from '../body/body-context.ts';
import { ChoosePictures } from './ChoosePictures.tsx';
import { FetchPicture } from './FetchPicture.tsx';
import styles from './FigureCard.module.css';
import { focusOrder } from './focus-order.ts';
import { focusPicture } from './focus-picture.ts';
import { withGalleryPicture, withPictures } from './gallery.ts';
import { Picture } from './Picture.tsx';
import { PictureFields } from './PictureFields.tsx';
import { useCardEdit } from './use-card-edit.ts';

/** Several pictures, each with its words: added, put in order and taken away in place. */
export function GalleryCard({ nodeKey, block }: { readonly nodeKey: NodeKey; readonly block: BlockOf<'gallery'> }) {
  const translate = useTranslate();
  const { language } = useBody();
  const edit = useCardEdit(nodeKey);
  const { pictures } = block;
  const card = useRef<HTMLDivElement>(null);
  const setPictures = (changed: readonly GalleryPicture[], field?: string): void => edit({ ...block, pictures: [...changed] }, field);
  const move = (from: number, to: number): void => {
    setPictures(moveTo(pictures, from, to));
    announce(translate('editor.gallery.moved', { number: from + 1, place: to + 1, count: pictures.length }));
    focusOrder(() => card.current, to, to < from ? 0 : 1);
  };
  const remove = (index: number): void => {
    setPictures(pictures.toSpliced(index, 1));
    announce(translate('editor.gallery.removed', { number: index + 1, count: pictures.length - 1 }));
    focusOrder(() => card.current, Math.min(index, pictures.length - 2), 2);
  };
  const goTo = ({ id }: GalleryPicture): void => focusPicture(() => card.current, id);
  return (
    <div ref={card} className={styles.figure}>
      <ol className={styles.pictures}>
        {pictures.map((picture, index) => {
          const number = index + 1;
          return (
            <li key={picture.id} data-picture={picture.id} className={styles.picture} aria-label={translate('editor.gallery.picture', { number, count: pictures.length })}>
              <div className={styles.shown}>
                {picture.image ? <Picture image={picture.image} alt={textAlternative(picture)} /> : <div className={styles.place} />}
                <div data-order className={styles.order}>
                  <IconButton icon={ArrowUp} size="small" label={translate('editor.gallery.up', { number })} isDisabled={index === 0} onPress={() => move(index, index - 1)} />
                  <IconButton icon={ArrowDown} size="small" label={translate('editor.gallery.down', { number })} isDisabled={number === pictures.length} onPress={() => move(index, index + 1)} />
                  <IconButton icon={Trash2} size="small" label={translate('editor.gallery.remove', { number })} onPress={() => remove(index)} />
                </div>
              </div>
              <div className={styles.words}>
                <PictureFields
                  words={picture} firstPart={partsBefore(pictures, index)}
                  onChange={(words, field) => setPictures(pictures.map((one) => (one === picture ? present({ ...one, ...words }) : one)), field && `${picture.id} ${field}`)}
                />
                {picture.image === null && (
                  <div className={styles.replace}>
                    <ChoosePictures
                      label={translate('editor.gallery.choose', { number })} isMultiple={false}
                      onImages={([image]) => { if (image) edit((now) => withGalleryPicture(now, picture.id, image)); }}
                      onKeyboardLeft={() => goTo(picture)}
                    />
                    {picture.source && <FetchPicture nodeKey={nodeKey} url={picture.source.url} onKeyboardLeft={() => goTo(picture)} />}
                  </div>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      <div className={styles.replace}>
        <ChoosePictures label={translate('editor.gallery.add')} isMultiple onImages={(images) => edit((now) => withPictures(now, images))} />
      </div>
      <label className={styles.field}>
        <span className={styles.label}>{translate('editor.gallery.caption')}</span>
        <input
          data-part={partsBefore(pictures, pictures.length)} className={styles.input} lang={language} dir="auto" spellCheck value={block.caption}
          placeholder={translate('editor.gallery.captionHint')} onChange={(event) => edit({ ...block, caption: event.target.value }, 'caption')}
        />
      </label>
    </div>
  );
}

/** How many runs of words (`TextParts`) stand before a picture: a decorative one has no alternative text. */
function partsBefore(pictures: readonly GalleryPicture[], index: number): number {
  return pictures.slice(0, index).reduce((parts, { decorative }) => parts + (decorative ? 2 : 3), 0);
}
