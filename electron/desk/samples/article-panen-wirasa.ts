import { byline, nawang, sekar } from './contributors.ts';
import { blocksOf, sampleArticle, type SampleArticle } from './sample.ts';

const id = 'sample-panen-wirasa';
const b = blocksOf(id);

const article = sampleArticle(id, { created: '2026-07-02T00:50:00.000Z', modified: '2026-07-03T08:12:00.000Z' }, {
  headline: 'Panen Padi Bibit Lokal, Petani Lembah Wirasa Tersenyum',
  standfirst: 'Bibit yang disimpan di lumbung desa selama tiga puluh tahun ternyata lebih tahan kering.',
  language: 'id', houseStyle: 'umum-id', dateline: { agency: null, place: 'LEMBAH WIRASA', separator: ' — ' },
  byline: byline(nawang, sekar), section: 'Pertanian', tags: ['padi', 'bibit lokal', 'Lembah Wirasa'],
  mediaTopics: ['medtop:04000000', 'medtop:06000000'], stage: 'changesAsked',
}, [
  b.paragraph('lead', 'Kabut belum sepenuhnya naik ketika Pak Tirto Sangkana mulai memotong rumpun padi pertama. Umurnya 67 tahun, dan ini panen ke-98 yang ia catat di buku tulis bersampul cokelat.'),
  b.paragraph('bibit', 'Padi yang ia potong bukan bibit dari toko. Namanya *menyan ireng*, bibit lokal yang disimpan di lumbung desa sejak pertengahan 1990-an dan baru ditanam kembali dua musim terakhir.'),
  b.figure('foto', 'rice-terraces', {
    alt: 'Ilustrasi sawah bertingkat dengan tiga petani bercaping dan gunung di kejauhan',
    caption: 'Sawah bertingkat di Lembah Wirasa pada awal musim panen.', credit: 'Ilustrasi: Galih Wirasena',
  }),
  b.pullQuote('petikan', 'Kalau air sedikit, dia menunggu. Kalau air datang, dia lari.', 'Tirto Sangkana, petani'),
  b.paragraph('hasil', 'Musim ini 46 keluarga menanam bibit tersebut di lahan seluas 31 hektare. Hasilnya rata-rata 5,1 ton gabah kering per hektare, hanya sedikit di bawah bibit unggul, padahal hujan turun sebelas hari lebih lambat.'),
  b.heading('lumbung', 'Lumbung yang tidak pernah kosong'),
  b.paragraph('cerita', 'Menurut cerita warga, lumbung desa tidak boleh dibiarkan kosong walau semalam. Setiap keluarga menyetor segenggam benih setelah panen, lalu mencatatnya di papan kayu.'),
  b.paragraph('kampus', 'Seorang peneliti muda, Ayu Kirana Palupi, menemukan papan itu ketika menumpang berteduh. Ia meminta sepuluh butir benih dari tiap jenis, menanamnya di rumah kaca, dan pulang membawa kabar baik dua tahun kemudian.'),
  b.related('baca', [['sample-pasar-gentapura', 'Pasar Gentapura Buka Lebih Pagi Mulai Awal Juni']]),
  b.paragraph('jual', 'Sebagian besar gabah disimpan untuk dimakan sendiri. Sisanya dijual ke Pasar Gentapura dengan harga Rp 15.500 per kilogram beras, dua ribu rupiah di atas beras biasa.'),
  b.paragraph('penutup', 'Pak Tirto menutup bukunya menjelang siang. Di baris terakhir ia menulis dua kata: hujan cukup.'),
]);

/** A feature that its editor sent back with questions. */
export const panenWirasa: SampleArticle = { article, earlier: [] };
