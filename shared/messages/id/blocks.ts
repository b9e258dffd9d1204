import type { blocks as english } from '../en/blocks.ts';
import type { Translation } from '../translation.ts';

export const blocks: Translation<typeof english> = {
  'editor.kind.check': 'Daftar centang',
  'editor.turnInto.check': 'Ubah menjadi daftar centang',
  'editor.check': 'Centang atau hapus centang butir',
  'editor.kind.footnote': 'Catatan kaki',
  'editor.footnote.insert': 'Sisipkan catatan kaki',
  'editor.footnote.numbered': 'Catatan kaki {number, number}',
  'editor.footnotes': 'Catatan kaki',
  'editor.footnote.empty': 'Belum ditulis',
  'editor.footnote.words': 'Isi catatan kaki',
  'editor.footnote.hint': 'Sumber atau penjelasan',
  'editor.footnote.edit': 'Ubah catatan kaki {number, number}',
  'editor.footnote.remove': 'Hapus catatan kaki',
  'editor.footnote.done': 'Selesai',
};
