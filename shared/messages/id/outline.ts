import type { outline as english } from '../en/outline.ts';
import type { Translation } from '../translation.ts';

export const outline: Translation<typeof english> = {
  'outline.tab': 'Kerangka',
  'outline.name': 'Kerangka artikel',
  'outline.go': 'Tampilkan kerangka',
  'outline.goTo': 'Ke bagian ini',
  'outline.more': 'Pilihan lain untuk “{title}”',
  'outline.up': 'Naikkan bagian',
  'outline.down': 'Turunkan bagian',
  'outline.moved': '“{title}” kini ada {direction, select, up {sebelum} other {sesudah}} “{other}”.',
  'outline.end': '“{title}” sudah menjadi bagian {direction, select, up {pertama} other {terakhir}} di sini.',
  'outline.noSection': 'Kursor belum berada dalam bagian mana pun: letaknya sebelum subjudul pertama.',
  'outline.untitled': 'Subjudul kosong',
  'outline.empty': 'Belum ada subjudul. Ubah paragraf menjadi Judul 2, 3, atau 4; kerangkanya akan tampil di sini.',
};
