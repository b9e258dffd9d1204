import type { Translation } from '../translation.ts';
import type { figures as english } from '../en/figures.ts';

export const figures: Translation<typeof english> = {
  'editor.figure.decorative': 'Dekoratif',
  'editor.figure.decorativeHint': 'Tidak ada: gambar ini hanya hiasan',
  'editor.figure.width': 'Lebar gambar',
  'editor.figure.width.small': 'Kecil',
  'editor.figure.width.half': 'Setengah',
  'editor.figure.width.text': 'Selebar teks',
  'editor.figure.width.wide': 'Lebar',
  'editor.figure.make.small': 'Jadikan gambar kecil',
  'editor.figure.make.half': 'Jadikan gambar setengah lebar teks',
  'editor.figure.make.text': 'Jadikan gambar selebar teks',
  'editor.figure.make.wide': 'Jadikan gambar lebih lebar daripada teks',
  'editor.kind.gallery': 'Galeri',
  'editor.insert.gallery': 'Sisipkan galeri',
  'editor.gallery.add': 'Tambah gambar',
  'editor.gallery.caption': 'Keterangan galeri',
  'editor.gallery.captionHint': 'Keterangan untuk seluruh galeri',
  'editor.gallery.picture': 'Gambar {number} dari {count}',
  'editor.gallery.choose': 'Pilih gambar {number}',
  'editor.gallery.up': 'Naikkan gambar {number}',
  'editor.gallery.down': 'Turunkan gambar {number}',
  'editor.gallery.remove': 'Hapus gambar {number}',
  'editor.gallery.moved': 'Gambar {number} dipindahkan: kini gambar {place} dari {count}.',
  'editor.gallery.removed': 'Gambar {number} dihapus; {count, plural, =0 {tidak ada gambar lagi} other {tersisa # gambar}}.',
  'publish.unscaled': '{count, plural, other {# gambar}} tidak dapat diperkecil dan diterbitkan apa adanya, termasuk catatan kamera di dalamnya, misalnya lokasi pengambilan. Periksa dahulu sebelum menerbitkan.',
};
