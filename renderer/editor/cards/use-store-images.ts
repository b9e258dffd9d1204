import { useCallback } from 'react';
import type { Image } from '../../../shared/article/block.ts';
import { notify } from '../../ui/notify.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { useBody } from '../body/body-context.ts';
import { imageFailure } from './image-failure.ts';

/** Puts files into the library, one after the other; what is refused is told, and the others come. */
export function useStoreImages(): (files: readonly File[]) => Promise<Image[]> {
  const translate = useTranslate();
  const { storeImage } = useBody();
  return useCallback(async (files) => {
    const images: Image[] = [];
    for (const file of files) {
      try {
        images.push(await storeImage(file));
      } catch (error) {
        notify(imageFailure(error, file.name, translate), { tone: 'danger' });
      }
    }
    return images;
  }, [storeImage, translate]);
}
