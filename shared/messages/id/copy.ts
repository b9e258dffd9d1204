import type { Translation } from '../translation.ts';
import type { copy as english } from '../en/copy.ts';

export const copy: Translation<typeof english> = {
  'copy.html': 'Salin artikel sebagai HTML',
  'copy.text': 'Salin artikel sebagai teks polos',
  'copy.markdown': 'Salin artikel sebagai Markdown',
  'copy.done': '{form, select, html {Artikel ada di papan klip sebagai HTML.} markdown {Artikel ada di papan klip sebagai Markdown.} other {Artikel ada di papan klip sebagai teks polos.}}{pictures, plural, =0 {} other { {pictures} gambarnya hanya disebut dan tidak ikut: ekspor artikel untuk mendapatkannya.}}',
  'copy.failed': 'Artikel tidak dapat ditaruh di papan klip. Artikel aman dan tidak ada yang diubah. Ekspor saja artikelnya.',
};
