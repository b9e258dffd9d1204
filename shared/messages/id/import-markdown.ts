import type { importMarkdown as english } from '../en/import-markdown.ts';
import type { Translation } from '../translation.ts';

export const importMarkdown: Translation<typeof english> = {
  'import.note.frontMatter': 'Tidak diambil dari keterangan di atas naskah: {text}',
  'import.note.frontMatterUnread': 'Keterangan di atas naskah tidak dapat diurai sebagai YAML; dipertahankan di awal naskah dengan tanda [TK] agar tidak terbit tanpa sengaja{text}',
  'import.note.frontMatterComment': 'Komentar di atas naskah, tidak diambil: {text}',
  'import.note.frontMatterKept': 'Dipertahankan di bawah naskah karena panjang, dengan tanda [TK] agar tidak terbit tanpa sengaja: {text}',
  'import.note.localImage': 'Gambar tidak ikut diimpor karena tersimpan di luar berkas ini: {text}',
  'import.note.remoteImage': 'Gambar tidak diunduh; tempatnya disediakan: {text}',
  'import.note.onlyWordsHere': 'Ada bagian yang terlalu panjang atau bertingkat terlalu dalam untuk dibaca sebagai Markdown; di situ teks dibiarkan beserta tandanya{text}',
  'editor.pastedMarkdown': 'Dibaca sebagai Markdown.',
};
