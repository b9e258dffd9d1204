import type { embed as english } from '../en/embed.ts';
import type { Translation } from '../translation.ts';

export const embed: Translation<typeof english> = {
  'editor.insert.embed': 'Sisipkan sematan',
  'editor.embed.address': 'Alamat kiriman atau video',
  'editor.embed.addressHint': 'YouTube, X, Instagram, TikTok, dan situs yang disebut gaya selingkung dapat ditampilkan di halaman. Yang lain menjadi tautan.',
  'editor.embed.refused': 'Alamat ini tidak dapat dipakai. Tulis alamat yang diawali https://.',
  'editor.embed.title': 'Judul',
  'editor.embed.titleHint': 'Apa yang diperlihatkan, dalam beberapa kata',
  'editor.embed.onPage': 'Di halaman, tidak ada yang dimuat dari {name} sebelum pembaca memintanya.',
  'editor.embed.asLink': 'Di halaman, ini menjadi tautan.',
  'editor.embed.other': 'Situs lain',
  'editor.embed.open': 'Buka di peramban',
  'editor.embed.edit': 'Ubah alamat',
  'editor.embed.editTitle': 'Alamat sematan',
  'editor.embed.pasted': 'Alamat itu menjadi sematan dari {name}. Urungkan untuk membiarkannya sebagai teks.',
};
