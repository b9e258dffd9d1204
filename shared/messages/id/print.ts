import type { print as english } from '../en/print.ts';
import type { Translation } from '../translation.ts';

export const print: Translation<typeof english> = {
  'print.print': 'Cetak',
  'print.pdf': 'Simpan sebagai PDF',
  'print.pdfSaved': 'PDF tersimpan.',
  'print.pdfByDialog': 'Pilih “Simpan sebagai PDF” sebagai printer di dialog yang terbuka.',
  'print.fileName': 'artikel',
  'print.failed': 'Artikel tidak dapat dicetak atau disimpan sebagai PDF. Artikel tidak berubah; periksa apakah sudah tersimpan, lalu coba lagi.',
};
