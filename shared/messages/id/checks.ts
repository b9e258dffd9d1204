import type { checks as english } from '../en/checks.ts';
import type { Translation } from '../translation.ts';

export const checks: Translation<typeof english> = {
  'check.noHeadline': 'Artikel belum berjudul.',
  'check.workingHeadline': 'Judul masih judul kerja dari kalimat pertama. Tulis judul Anda sendiri: judul kerja tidak diterbitkan.',
  'check.headlineLong': 'Judul terdiri dari {length, number} karakter. Mesin pencari memotongnya setelah {longest, number}.',
  'check.noStandfirst': 'Teras belum ada. Deskripsi di hasil pencarian akan diambil dari paragraf pertama.',
  'check.noByline': 'Belum ada nama penulis.',
  'check.noDateline': 'Belum ada keterangan tempat asal berita.',
  'check.emptyBody': 'Isi artikel masih kosong.',
  'check.placeholder': 'Tanda “TK” masih tertinggal. Lengkapi bagian yang menyusul.',
  'check.houseRule': '“{matched}”{places, plural, =1 {} other { (di # tempat)}}: {reason}{advice, select, replace { Sebaiknya: “{suggestion}”.} remove { Hapus saja.} other {}}',
  'check.houseRule.reason': '{reasonId}',
  'check.headingSkipped': 'Subjudul ini tingkat {level, number}, padahal belum ada subjudul tingkat {missing, number} di atasnya. Di halaman, tingkatnya dinaikkan.',
  'check.figureWithoutImage': 'Gambar belum dipasang.',
  'check.figureWithoutAlt': 'Gambar ini belum punya teks alternatif. Jelaskan isinya untuk pembaca yang tidak dapat melihatnya.',
  'check.figureWithoutCredit': 'Sumber gambar ini belum dicantumkan.',
  'check.embedWithoutTitle': 'Sematan ini belum berjudul. Tulis apa yang diperlihatkannya, untuk tautannya dan untuk pembaca yang tidak bisa melihatnya.',
  'check.relatedLinkWithoutTarget': 'Tautan terkait “{title}” tidak menuju ke mana pun. Pilih artikel atau tempelkan alamatnya.',
  'check.linkInTrash': 'Tautan “{words}” menuju artikel yang ada di tempat sampah. Kembalikan artikel itu, atau hapus tautannya.',
  'check.linkGone': 'Tautan “{words}” menuju artikel yang sudah dihapus. Pilih artikel lain, atau hapus tautannya.',
  'check.relatedLinkInTrash': 'Tautan terkait “{title}” menuju artikel yang ada di tempat sampah. Kembalikan artikel itu, atau hapus tautannya.',
  'check.relatedLinkGone': 'Tautan terkait “{title}” menuju artikel yang sudah dihapus. Pilih artikel lain, atau hapus tautannya.',
  'check.relatedLinkTwice': 'Tautan terkait “{title}” muncul lebih dari sekali.',
  'check.noSection': 'Rubrik belum dipilih. Alamat halaman akan memuat “{section}”.',
  'check.noTags': 'Belum ada tag.',
  'check.embargoed': 'Artikel ini diembargo hingga {until}.',
};
