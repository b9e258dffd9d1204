import { bagas, byline, galih, ratri, sekar } from './contributors.ts';
import { blocksOf, earlierVersion, sampleArticle, type SampleArticle } from './sample.ts';

const id = 'sample-taman-waduk';
const b = blocksOf(id);

const article = sampleArticle(id, { created: '2026-05-11T01:20:00.000Z', modified: '2026-05-12T04:05:00.000Z' }, {
  headline: 'Taman Waduk Selareja Dibuka, Warga Arunaya Punya Ruang Hijau Baru',
  standfirst: 'Dua belas hektare lahan bekas gudang berubah menjadi taman kota. Jalur larinya mengelilingi waduk sepanjang 2,4 kilometer.',
  slug: 'taman-waduk-selareja-dibuka', language: 'id', houseStyle: 'tribunnews',
  dateline: { agency: 'TRIBUNNEWS.COM', place: 'ARUNAYA', separator: ' - ' },
  byline: byline(ratri, bagas, galih, sekar), section: 'Metropolitan',
  tags: ['ruang terbuka hijau', 'Arunaya', 'taman kota'], mediaTopics: ['medtop:06000000', 'medtop:10000000'],
  stage: 'published', publishedAt: '2026-05-12T04:05:00.000Z',
}, [
  b.paragraph('lead', 'Ratusan warga memadati Taman Waduk Selareja pada hari pertama pembukaannya, Selasa (12/5/2026). Sejak pukul 05.30, antrean pejalan kaki sudah mengular dari gerbang timur sampai ke halte bus.'),
  b.paragraph('lahan', 'Taman seluas **12 hektare** itu berdiri di atas lahan bekas gudang yang kosong selama sembilan tahun. Pemerintah Kota Arunaya memulai pembersihannya pada awal 2024 dan menanam lebih dari 1.800 pohon.'),
  b.figure('foto', 'city-park', {
    alt: 'Ilustrasi taman kota dengan kolam, bangku, dan beberapa orang yang berjalan kaki',
    caption: 'Pengunjung menyusuri tepi waduk di Taman Waduk Selareja, Arunaya.', credit: 'Ilustrasi: Galih Wirasena',
  }),
  b.paragraph('kutipan', '“Dulu kami memutar jauh supaya tidak lewat sini setelah magrib. Sekarang anak saya yang minta diajak,” kata Wening, 41 tahun, warga Kampung Dermaga Lama.'),
  b.related('baca', [
    ['sample-jembatan-lawendra', 'Jembatan Lawendra Ditutup Dua Malam untuk Uji Beban'],
    ['sample-pasar-gentapura', 'Pasar Gentapura Buka Lebih Pagi Mulai Awal Juni'],
  ]),
  b.heading('jalur', 'Jalur lari dan rumah baca'),
  b.paragraph('fasilitas', 'Jalur lari sepanjang 2,4 kilometer mengelilingi waduk dan diterangi lampu tenaga surya. Di sisi barat ada rumah baca kecil dengan 3.000 judul buku, yang dikelola relawan secara bergiliran.'),
  b.list('jam', 'bullet', [
    'Taman: setiap hari, pukul 05.00–21.00',
    'Rumah baca: Selasa–Minggu, pukul 09.00–17.00',
    'Jalur lari: tanpa batas waktu, penerangan sampai pukul 23.00',
  ]),
  b.paragraph('parkir', 'Kepala Dinas Pertamanan Arunaya, Prasidya Lukmana, meminta pengunjung datang dengan bus atau sepeda karena kantong parkir hanya memuat 140 mobil. “Kami sengaja memilih pohon daripada aspal,” ujarnya.'),
  b.paragraph('biaya', 'Pembangunan taman menghabiskan Rp 38,6 miliar dari anggaran tiga tahun. Tahap kedua, berupa kebun tanaman obat dan panggung terbuka, dijadwalkan selesai pada pertengahan tahun depan.'),
  b.paragraph('penutup', 'Masuk taman tidak dipungut biaya. Hewan peliharaan boleh dibawa asalkan memakai tali.'),
]);

const edited = earlierVersion(article, { name: 'Sesudah disunting', by: sekar.name, at: '2026-05-12T03:10:00.000Z' }, {
  headline: 'Taman Waduk Selareja Dibuka untuk Umum', stage: 'inReview',
}, [
  { kind: 'put', block: b.paragraph('biaya', 'Pembangunan taman menghabiskan Rp 36,8 miliar dari anggaran tiga tahun. Tahap kedua, berupa kebun tanaman obat dan panggung terbuka, dijadwalkan selesai pada pertengahan tahun depan.') },
]);

const first = earlierVersion(edited.article, { name: 'Draf pertama', by: ratri.name, at: '2026-05-12T01:45:00.000Z' }, {
  headline: 'Taman Baru di Arunaya Resmi Dibuka Hari Ini', standfirst: '', stage: 'draft', byline: byline(ratri, bagas), tags: ['Arunaya'],
}, [
  { kind: 'move', id: b.id('kutipan'), after: b.id('fasilitas') },
  { kind: 'remove', id: b.id('jam') },
  { kind: 'remove', id: b.id('penutup') },
]);

/** Published, after an editor corrected a figure and moved a quote up. */
export const tamanWaduk: SampleArticle = { article, earlier: [first, edited] };
