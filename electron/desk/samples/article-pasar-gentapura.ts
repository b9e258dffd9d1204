import { bagas, byline, sekar } from './contributors.ts';
import { blocksOf, earlierVersion, sampleArticle, type SampleArticle } from './sample.ts';

const id = 'sample-pasar-gentapura';
const b = blocksOf(id);

const article = sampleArticle(id, { created: '2026-05-24T02:00:00.000Z', modified: '2026-05-26T07:40:00.000Z' }, {
  headline: 'Pasar Gentapura Buka Lebih Pagi Mulai Awal Juni',
  standfirst: 'Pedagang sayur boleh menggelar dagangan sejak pukul 03.00. Petugas kebersihan menambah satu giliran kerja.',
  slug: 'pasar-gentapura-buka-lebih-pagi', language: 'id', houseStyle: 'umum-id',
  dateline: { agency: null, place: 'GENTAPURA', separator: ' — ' }, byline: byline(bagas, sekar), section: 'Ekonomi',
  tags: ['pasar tradisional', 'harga pangan', 'Gentapura'], mediaTopics: ['medtop:04000000'], stage: 'inReview',
}, [
  b.paragraph('lead', 'Pasar Gentapura akan membuka gerbangnya satu jam lebih awal mulai Senin (1/6/2026). Pedagang sayur dan buah boleh menggelar dagangan sejak pukul 03.00, sedangkan pembeli eceran dilayani mulai pukul 04.30.'),
  b.paragraph('alasan', 'Kepala Unit Pasar Gentapura, Windu Baskoro Tirta, mengatakan perubahan jam itu diminta para pedagang grosir. Truk dari Lembah Wirasa kerap tiba sebelum gerbang dibuka dan menunggu di badan jalan.'),
  b.quote('pedagang', 'Sayur yang menunggu dua jam di truk sudah bukan sayur pagi lagi. Pembeli tahu bedanya.', 'Mak Sari Wedha, pedagang bayam'),
  b.figure('foto', 'morning-market', {
    alt: 'Ilustrasi pasar pagi dengan deretan lapak bertenda garis dan pembeli yang berjalan di tengah',
    caption: 'Lapak buah di lorong tengah Pasar Gentapura.', credit: 'Ilustrasi: Galih Wirasena',
  }),
  b.heading('harga', 'Harga pekan ini'),
  b.paragraph('turun', 'Harga cabai rawit turun untuk pekan ketiga berturut-turut. Sebaliknya, bawang merah naik karena panen di dataran tinggi mundur sepuluh hari.'),
  b.table('tabel', 'Harga rata-rata di Pasar Gentapura, rupiah per kilogram', [
    ['Bahan', '19 Mei', '26 Mei', 'Perubahan'],
    ['Beras medium', '13.400', '13.400', 'tetap'],
    ['Cabai rawit', '52.000', '46.500', 'turun 10,6%'],
    ['Bawang merah', '34.000', '37.250', 'naik 9,6%'],
    ['Telur ayam', '27.800', '27.600', 'turun 0,7%'],
  ]),
  b.paragraph('kebersihan', 'Dinas Kebersihan menambah satu giliran kerja berisi delapan orang agar lorong sudah bersih sebelum pembeli eceran datang. Sampah organik dikirim ke rumah kompos di belakang terminal.'),
  b.paragraph('angkutan', 'Angkutan kota jalur 4 dan 7 juga menyesuaikan jadwal. Keberangkatan pertama dari terminal dimajukan ke pukul 03.45 selama masa uji coba, yang berlangsung **tiga bulan**.'),
  b.related('baca', [
    ['sample-panen-wirasa', 'Panen Padi Bibit Lokal, Petani Lembah Wirasa Tersenyum'],
    ['sample-market-guide', 'Five things to know before a first morning at Gentapura market'],
  ]),
  b.paragraph('evaluasi', 'Hasil uji coba akan dibahas bersama perwakilan pedagang pada akhir Agustus. Jika keluhan warga sekitar tidak bertambah, jam baru itu akan ditetapkan untuk seterusnya.'),
]);

const first = earlierVersion(article, { name: 'Kiriman reporter', by: bagas.name, at: '2026-05-25T09:15:00.000Z' }, {
  headline: 'Jam Buka Pasar Gentapura Berubah', stage: 'draft', byline: byline(bagas),
}, [
  { kind: 'put', block: b.paragraph('angkutan', 'Angkutan kota jalur 4 dan 7 juga menyesuaikan jadwal. Keberangkatan pertama dari terminal dimajukan ke pukul 04.00 selama masa uji coba, yang berlangsung **dua bulan**.') },
  { kind: 'remove', id: b.id('tabel') },
  { kind: 'move', id: b.id('pedagang'), after: b.id('kebersihan') },
]);

const asked = earlierVersion(article, { name: 'Tabel harga ditambahkan', by: bagas.name, at: '2026-05-26T05:02:00.000Z' }, {
  stage: 'changesAsked',
}, [
  { kind: 'put', block: b.paragraph('turun', 'Harga cabai rawit turun pekan ini, sedangkan bawang merah naik.') },
]);

/** In review, with a table of prices that came in with the second version. */
export const pasarGentapura: SampleArticle = { article, earlier: [first, asked] };
