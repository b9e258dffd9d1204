import { ImagePlus } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Image } from '../../../shared/article/block.ts';
import { Button } from '../../ui/Button.tsx';
import { onceKeyboardLeft } from '../../ui/once-keyboard-left.ts';
import { IMAGE_TYPES } from './image-types.ts';
import { useStoreImages } from './use-store-images.ts';

type Props = {
  readonly label: string;
  /** Whether several may be chosen at once. */
  readonly isMultiple: boolean;
  /** What has come into the library of those chosen; at least one. */
  readonly onImages: (images: readonly Image[]) => void;
  /** The button went with what they have changed, and had the keyboard. */
  readonly onKeyboardLeft?: () => void;
};

/** A button that opens the dialog for files and puts what is chosen into the library. */
export function ChoosePictures({ label, isMultiple, onImages, onKeyboardLeft }: Props) {
  const storeImages = useStoreImages();
  const file = useRef<HTMLInputElement>(null);
  const [isStoring, setStoring] = useState(false);
  const choose = async (chosen: readonly File[]): Promise<void> => {
    setStoring(true);
    const images = await storeImages(chosen);
    setStoring(false);
    if (images.length === 0) return;
    const had = document.activeElement;
    onImages(images);
    if (onKeyboardLeft) onceKeyboardLeft(had, onKeyboardLeft);
  };
  return (
    <>
      <input ref={file} type="file" hidden tabIndex={-1} multiple={isMultiple} accept={IMAGE_TYPES.join()} aria-label={label} onChange={(event) => { void choose([...event.target.files ?? []]); event.target.value = ''; }} />
      <Button icon={ImagePlus} size="small" isPending={isStoring} onPress={() => file.current?.click()}>{label}</Button>
    </>
  );
}
