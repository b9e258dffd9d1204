import type { error as english } from '../en/error.ts';
import type { Translation } from '../translation.ts';

export const error: Translation<typeof english> = {
  'error.invalidInput': 'Isian ini tidak dapat dipakai{field, select, none {} other { karena “{field}”}}. Tidak ada yang berubah. Perbaiki, lalu coba lagi.',
  'error.unknownCall': 'Versi Redaksi ini tidak dapat melakukannya. Tidak ada yang berubah. Mulai ulang Redaksi agar semua bagiannya satu versi.',
  'error.forbidden': 'Jendela ini tidak boleh memakai meja redaksi. Tidak ada yang berubah. Buka lagi Redaksi dari alamat atau ikonnya sendiri.',
  'error.notFound': '{kind, select, article {Artikel itu tidak ada di pustaka ini} revision {Artikel ini tidak punya revisi itu} contributor {Kontributor ini tidak ada di daftar} houseStyle {Gaya penulisan itu tidak ada} image {Ada gambar artikel ini yang tidak tersimpan di pustaka} backup {Cadangan itu tidak ada di folder backups milik pustaka} other {Yang dicari tidak ditemukan}}{id, select, none {} other {: {id}}}{file, select, none {} other {: {file}}}. Tidak ada yang berubah. {kind, select, image {Masukkan lagi gambarnya, lalu coba kembali.} other {Periksa namanya, atau pilih dari daftar.}}',
  'error.conflict': 'Artikel ini diubah di jendela lain. Kedua versinya aman. Lihat versi yang lebih baru, lalu ulangi perubahan Anda.',
  'error.embargoed': 'Artikel ini masih diembargo{until, select, none {} other { sampai {moment, date, ::dMMMMyyyyHHmm}}}. Artikel tidak diekspor. Tunggu, atau ubah embargonya.',
  'error.empty': 'Tidak ada teks{file, select, none {} other { di {file}}}. Tidak ada yang diimpor. Pilih berkas yang berisi teks.',
  'error.notText': 'Tidak ada teks yang dapat dibaca{file, select, none {} other { di {file}}}. Tidak ada yang diimpor. Simpan sebagai teks atau HTML, lalu coba lagi.',
  'error.badEncoding': 'Sebagian huruf{file, select, none {} other { di {file}}} tidak dapat dibaca karena teksnya bukan {encoding} yang sah{byte, select, none {} other { mulai bita {byte}}}. Tidak ada yang diimpor. Simpan sebagai UTF-8, lalu coba lagi.',
  'error.tooLarge': '{file, select, none {Ini} other {{file}}} terlalu besar{limit, select, none {} other {: {size} MB, padahal paling besar {most} MB}}. Tidak ada yang diimpor. Bagi atau perkecil dahulu.',
  'error.unsupportedFormat': 'Berkas jenis ini{kind, select, none {} other { ({kind})}} tidak dapat dibaca. Tidak ada yang diimpor. Simpan sebagai teks, HTML, atau JSON, lalu coba lagi.',
  'error.unsupportedImage': 'Ini bukan gambar yang dapat dipakai. Tidak ada yang berubah. Pilih JPEG, PNG, WebP, GIF, atau AVIF.',
  'error.unreadable': '{file, select, none {Sebuah berkas} other {{file}}} tidak dapat dibaca. Tidak ada yang berubah. Pastikan berkas itu ada dan Anda boleh membacanya.',
  'error.notAFile': '{file, select, none {Ini} other {{file}}} bukan berkas. Tidak ada yang berubah. Pilih sebuah berkas.',
  'error.notAFolder': '{file, select, none {Ini} other {{file}}} adalah berkas, padahal di situ perlu folder. Berkas itu dibiarkan apa adanya. Pilih folder lain.',
  'error.libraryNotAFolder': 'Pustaka adalah folder, sedangkan {file, select, none {ini} other {{file}}} adalah berkas. Berkas itu dibiarkan apa adanya. Pilih folder lain.',
  'error.libraryNewer': 'Pustaka ini dibuat oleh Redaksi yang lebih baru (bentuk {version}; yang ini mengenal sampai {known}). Pustaka dibiarkan apa adanya. Perbarui Redaksi untuk membukanya.',
  'error.libraryDamaged': 'Berkas pustaka {file, select, none {} other {{file} }}rusak atau bukan pustaka. Berkas itu dibiarkan apa adanya. Ambil salinan terbaru dari folder backups di dalamnya, atau pilih folder lain.',
  'error.libraryInUse': 'Pustaka ini sedang dibuka oleh Redaksi lain{pid, select, 0 {} none {} other { (proses {pid})}}. Tidak ada yang berubah. Tutup yang lain itu, lalu coba lagi.',
  'error.readOnly': '{file, select, none {Tempat ini} other {{file}}} tidak dapat ditulisi. Yang sudah tersimpan tetap aman. Periksa izinnya, atau pilih folder lain.',
  'error.diskFull': 'Disk penuh. Yang sudah tersimpan tetap aman; perubahan terakhir belum tersimpan. Kosongkan sebagian disk, lalu coba lagi.',
  'error.io': '{file, select, none {Sebuah berkas} other {{file}}} tidak dapat dipakai karena sistem atau disk bermasalah. Yang sudah tersimpan tetap aman. Coba lagi; kalau berulang, periksa disk.',
  'error.disconnected': 'Meja redaksi tidak menjawab. Yang sudah tertulis tersimpan tetap aman. Mulai ulang Redaksi.',
  'error.internal': 'Terjadi sesuatu yang tidak diduga oleh Redaksi. Yang sudah tertulis tersimpan tetap aman. Coba lagi; kalau berulang, mulai ulang Redaksi.',
};
