import type { command as english } from '../en/command.ts';
import type { Translation } from '../translation.ts';

export const command: Translation<typeof english> = {
  'command.usage': `Pemakaian: redaksi [PERINTAH] [OPSI]…

  open     membuka meja kerja (juga tanpa perintah)
  serve    menyajikan meja kerja ke peramban di komputer ini, tanpa jendela
  import   memasukkan berkas sebagai artikel
  list     menampilkan daftar artikel
  show     menampilkan satu artikel
  export   menulis artikel sebagaimana akan terbit
  check    memeriksa artikel sebelum terbit
  backup   membuat cadangan pustaka yang sudah diperiksa
  restore  memulihkan pustaka dari cadangan
  verify   memeriksa pustakanya sendiri dari kerusakan

Semua perintah: --library DIR   folder pustaka; tanpa ini pustaka Anda sendiri
                --json          satu objek JSON per baris di keluaran standar
                --help          penjelasan perintah
Juga: --version. Status keluar: 0 semua selesai, 1 ada yang gagal, 2 pemanggilan salah.`,
  'command.usage.open': `Pemakaian: redaksi open [--library DIR] [--browser] [--no-samples] [--bring-forward] [--json]

Membuka meja kerja. Pustaka baru diisi artikel contoh.
  --browser      di jendela peramban, meskipun Electron ada
  --no-samples   tanpa artikel contoh
  --bring-forward
                 jika pustaka sudah terbuka, tampilkan jendelanya ke depan tanpa bertanya`,
  'command.usage.serve': `Pemakaian: redaksi serve [--library DIR] [--port N] [--no-samples] [--bring-forward] [--json]

Menyajikan meja kerja ke peramban di komputer ini sampai dihentikan, dan mencetak alamatnya.
  --port N       porta ini, bukan sembarang porta kosong
  --no-samples   tanpa artikel contoh
  --bring-forward
                 jika pustaka sudah terbuka, tampilkan jendelanya ke depan tanpa bertanya
  --json         mencetak satu baris berisi url, library, dan pid`,
  'command.usage.import': `Pemakaian: redaksi import BERKAS|DIR|- … [--format FORMAT] [--house-style ID] [--library DIR] [--json]

Memasukkan setiap berkas sebagai artikel; dari folder, semua berkas di dalamnya; “-” berarti masukan standar.
  --format FORMAT    auto (bawaan), text, html, markdown, atau json
  --house-style ID   gaya redaksi untuk membacanya`,
  'command.usage.list': `Pemakaian: redaksi list [--query KATA] [--status TAHAP] [--limit N] [--library DIR] [--json]

Menampilkan daftar artikel, terbaru lebih dulu: id, waktu diubah, tahap, judul, penulis.
  --query KATA     hanya yang memuat setiap kata
  --status TAHAP   hanya pada satu tahap: idea, draft, inReview, changesAsked, approved, scheduled, published, corrected, atau killed
  --limit N        paling banyak sekian`,
  'command.usage.show': `Pemakaian: redaksi show ID [--revision N] [--library DIR] [--json]

Menampilkan artikel seperti sekarang.
  --revision N   seperti pada revisi N
  --json         dalam bentuk docs/article-model.md`,
  'command.usage.export': `Pemakaian: redaksi export ID…|--all [--format FORMAT] [--house-style ID] [--out DIR|-] [--with-placeholders] [--library DIR] [--json]

Menulis artikel sebagaimana akan terbit.
  --all              semua artikel
  --format FORMAT    html (bawaan), text, atau json
  --house-style ID   gaya redaksi selain milik artikel
  --out DIR|-        ke folder ini, atau ke keluaran standar; tanpa ini ke folder exports di pustaka
  --with-placeholders   juga artikel yang masih menunggu isian (“TK”)`,
  'command.usage.check': `Pemakaian: redaksi check ID… [--house-style ID] [--library DIR] [--json]

Menyebutkan apa yang masih menghalangi artikel untuk terbit. Status keluar 1 bila ada pemeriksaan yang gagal.`,
  'command.wrong.command': 'Tidak ada perintah “{command}”. Perintah yang ada: {commands}. Lihat redaksi --help.',
  'command.wrong.option': 'Perintah ini tidak punya opsi {option}. Lihat --help.',
  'command.wrong.noValue': 'Opsi {option} tidak memakai nilai.',
  'command.wrong.missingValue': 'Opsi {option} memerlukan nilai.',
  'command.wrong.choice': '{option} tidak bisa “{value}”. Pilihannya: {choices}.',
  'command.wrong.number': '{option} harus bilangan bulat dari {least} sampai {most}, bukan “{value}”.',
  'command.wrong.word': 'Ada satu kata yang berlebih: “{word}”. Lihat --help.',
  'command.wrong.noFile': 'Sebutkan paling sedikit satu berkas atau folder untuk diimpor, atau “-” untuk masukan standar.',
  'command.wrong.noArticle': 'Sebutkan artikel dengan id-nya; redaksi list menampilkan id.',
  'command.wrong.allAndIds': '--all mengekspor semua artikel; hilangkan id-nya, atau hilangkan --all.',
  'command.wrong.twoOnStdout': '--json dan --out - sama-sama menulis ke keluaran standar. Pilih salah satu.',
  'command.wrong.notBuilt': 'Layarnya belum dibangun. Jalankan “npm start” di folder proyek; perintah itu membangun dan membukanya.',
  'command.noLibrary': 'Tidak ada pustaka di {folder}. Impor sesuatu ke sana dulu, atau sebutkan pustaka lain dengan --library.',
  'command.stdout': 'Keluaran standar tidak dapat ditulis: {reason}',
  'command.unexpected': 'Terjadi kesalahan yang tidak semestinya: {reason}',
  'command.workingHeadline': 'judul kerja',
  'command.check.clean': '{id}: tidak ada yang menghalangi.',
  'command.export.besideAnother': 'Pustaka sedang terbuka di Redaksi lain. Artikel diekspor sebagaimana tersimpan sekarang; pustaka tidak mencatat ekspor ini.',
  'command.export.withPlaceholders': 'Dengan --with-placeholders artikel tetap diekspor.',
  'command.export.notOnStdout': '{count, plural, other {# gambar}} tidak ditulis: hanya halaman yang masuk ke keluaran standar. Pakai --out DIR untuk semua berkas.',
  'command.serve.serving': 'Menyajikan pustaka {library}. Buka alamatnya di peramban pada komputer ini; Ctrl+C mengakhiri.',
  'command.second.ask': 'Tampilkan yang lain itu ke depan? [Y/n] ',
  'command.second.flag': 'Untuk menampilkan yang lain itu ke depan, pakai --bring-forward.',
  'command.second.brought': 'Yang lain itu sudah ditampilkan ke depan.',
  'command.serve.asked': 'Redaksi lain meminta pustaka ini. Alamatnya tetap: {url}',
  'command.open.downloading': 'Mengunduh Electron, sekali saja…',
  'command.open.noElectron': 'Electron tidak ada dan tidak dapat diunduh (“npx install-electron” mencoba lagi); dibuka di jendela peramban.',
  'command.open.noChromium': 'Chrome, Chromium, atau Edge tidak dapat dibuka. Buka alamat ini di peramban pada komputer ini; Ctrl+C mengakhiri.',
  'command.open.noDisplay': 'Tidak ada layar di sini. Buka alamat ini di peramban pada komputer ini; Ctrl+C mengakhiri.',
};
