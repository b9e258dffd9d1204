import type { find as english } from '../en/find.ts';
import type { Translation } from '../translation.ts';

export const find: Translation<typeof english> = {
  'find.name': 'Cari dan ganti',
  'find.open': 'Cari di artikel',
  'find.openReplace': 'Cari dan ganti di artikel',
  'find.text': 'Cari',
  'find.replacement': 'Ganti dengan',
  'find.caseSensitive': 'Bedakan huruf besar dan kecil',
  'find.wholeWord': 'Hanya kata utuh',
  'find.isRegExp': 'Ekspresi reguler',
  'find.next': 'Temuan berikutnya',
  'find.previous': 'Temuan sebelumnya',
  'find.withReplace': 'Ganti',
  'find.close': 'Tutup pencarian',
  'find.replace': 'Ganti yang ini',
  'find.replaceAll': 'Ganti semua',
  'find.count': '{here} dari {count}',
  'find.none': 'Tidak ditemukan',
  'find.invalid': 'Ini bukan ekspresi reguler.',
  'find.tooSlow': 'Ekspresi ini terlalu lama, jadi pencarian dihentikan. Tidak ada yang diubah.',
  'find.replaced': '{count, plural, =0 {Tidak ada yang diganti.} other {# tempat diganti.}}',
  'find.changedSince': 'Artikel sudah diubah sesudahnya. Urungkan langkah demi langkah di dalam teks.',
};
