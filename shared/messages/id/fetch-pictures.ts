import type { fetchPictures as english } from '../en/fetch-pictures.ts';
import type { Translation } from '../translation.ts';

export const fetchPictures: Translation<typeof english> = {
  'editor.fetch.one': 'Ambil gambar dari {host}',
  'editor.fetch.stop': 'Berhenti mengambil',
  'editor.fetch.all': 'Ambil semua gambar artikel ini',
  'editor.fetch.nothing': 'Tidak ada gambar artikel ini yang masih di tempat lain.',
  'editor.fetch.under': 'Mengambil gambar {number} dari {count} di {host}…',
  'editor.fetch.done': '{count, plural, other {# gambar}} sudah diambil.',
  'editor.fetch.doneSome': '{count, plural, =0 {Tidak ada gambar yang berhasil diambil.} other {# gambar sudah diambil.}} {left, plural, other {# tempat gambar}} tetap ada di artikel seperti semula.',
  'editor.fetch.moved': 'Gambarnya sudah datang, tetapi tempatnya sudah tidak ada atau sudah terisi. Tidak ada yang berubah.',
  'error.fetchAddress': 'Gambar ini tidak dapat diambil{reason, select, password { karena alamatnya memuat nama atau kata sandi, yang tidak pernah dikirim Redaksi kepada siapa pun} port { karena alamatnya menyebut port tersendiri, padahal hanya port web yang lazim yang dihubungi} other { karena alamatnya bukan alamat web (http atau https)}}{host, select, none {} other { ({host})}}. Tidak ada yang dihubungi; tempat gambar di artikel tetap ada. Simpan gambar itu lewat peramban, lalu pilih berkasnya.',
  'error.fetchPrivate': '{host, select, none {Alamat gambar ini} other {{host}}} bukan di internet umum, melainkan di komputer ini atau di jaringan pribadi, dan Redaksi tidak mengambil apa pun dari sana: halaman dari luar tidak boleh menjangkaunya. Tidak ada yang dihubungi di sana; tempat gambar di artikel tetap ada. Kalau gambar itu milik Anda, simpan lewat peramban, lalu pilih berkasnya.',
  'error.fetchRedirects': '{host, select, none {Situs itu} other {{host}}} hanya mengalihkan Redaksi dari satu alamat ke alamat lain. Gambar tidak didapat; tempatnya di artikel tetap ada. Simpan gambar itu lewat peramban, lalu pilih berkasnya.',
  'error.fetchNoHost': 'Situs{host, select, none {} other { bernama {host}}} tidak ditemukan: mungkin sudah tidak ada, atau komputer ini sedang tidak tersambung ke internet. Gambar tidak didapat; tempatnya di artikel tetap ada beserta alamatnya. Coba lagi setelah tersambung, atau cari gambar itu di tempat lain dan pilih berkasnya.',
  'error.fetchOffline': 'Komputer ini sedang tidak tersambung ke internet{host, select, none {} other {, jadi {host} tidak dapat dihubungi}}. Tidak ada yang hilang; tempat gambar di artikel tetap ada beserta alamatnya. Ambil lagi setelah tersambung.',
  'error.fetchBroken': '{host, select, none {Situs itu} other {{host}}} tidak dapat dihubungi dengan aman, atau sambungannya putus. Gambar tidak didapat; tempatnya di artikel tetap ada. Coba lagi nanti, atau simpan gambar itu lewat peramban dan pilih berkasnya.',
  'error.fetchRefused': '{host, select, none {Situs itu} other {{host}}} tidak memberikan gambarnya{status, select, none {} other { (jawabannya {status})}}. Gambar tidak didapat; tempatnya di artikel tetap ada. Simpan gambar itu lewat peramban, lalu pilih berkasnya.',
  'error.fetchNoPicture': 'Yang dikirim {host, select, none {situs itu} other {{host}}} bukan gambar yang dapat dipakai. Kiriman itu tidak disimpan; tempat gambar di artikel tetap ada. Simpan gambar itu lewat peramban sebagai JPEG, PNG, WebP, GIF, atau AVIF, lalu pilih berkasnya.',
  'error.fetchTime': '{host, select, none {Situs itu} other {{host}}} terlalu lama menjawab. Gambar tidak didapat; tempatnya di artikel tetap ada. Coba lagi nanti, atau simpan gambar itu lewat peramban dan pilih berkasnya.',
  'error.fetchStopped': 'Pengambilan dihentikan. Gambar tidak didapat; tempatnya di artikel tetap ada. Ambil lagi kapan saja.',
};
