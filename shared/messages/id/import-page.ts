import type { importPage as english } from '../en/import-page.ts';
import type { Translation } from '../translation.ts';

export const importPage: Translation<typeof english> = {
  'import.note.wholePage': 'Artikel tidak dapat dipisahkan dari bagian lain halaman; seluruh halaman diimpor{text}',
  'import.note.paywalled': 'Menurut halaman ini hanya pelanggan yang dapat membaca seluruhnya; yang tampil saja yang diimpor{text}',
  'import.note.textFromData': 'Halaman hanya menampilkan sebagian; teks lengkap diambil dari datanya{text}',
  'import.note.otherHeadline': 'Judul yang tampil berbeda dari judul dalam data halaman; dibiarkan di dalam naskah: “{text}”',
  'import.note.frameAddress': 'Isi bingkai dari situs lain tidak ikut diimpor; alamatnya dipertahankan sebagai tautan: {text}',
  'import.note.leftOut': 'Ditinggalkan karena dianggap bukan bagian artikel: “{text}”',
  'import.note.hiddenParts': 'Bagian yang tidak ditampilkan halaman tidak diimpor: {text}',
};
