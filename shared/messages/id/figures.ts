import type { Translation } from '../translation.ts';
import type { figures as english } from '../en/figures.ts';

export const figures: Translation<typeof english> = {
  'editor.figure.decorative': 'Dekoratif',
  'editor.figure.decorativeHint': 'Tidak ada: gambar ini hanya hiasan',
};
