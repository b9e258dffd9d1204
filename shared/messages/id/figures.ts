import type { Translation } from '../translation.ts';
import type { figures as english } from '../en/figures.ts';

export const figures: Translation<typeof english> = {
  'editor.figure.decorative': 'Dekoratif',
  'editor.figure.decorativeHint': 'Tidak ada: gambar ini hanya hiasan',
  'publish.unscaled': '{count, plural, other {# gambar}} tidak dapat diperkecil dan keluar apa adanya, termasuk catatan kamera di dalamnya, misalnya lokasi pengambilan. Periksa dahulu sebelum menerbitkan.',
};
