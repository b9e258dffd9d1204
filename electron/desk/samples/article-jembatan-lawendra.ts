import { byline, galih, ratri, sekar } from './contributors.ts';
import { blocksOf, earlierVersion, sampleArticle, type SampleArticle } from './sample.ts';

const id = 'sample-jembatan-lawendra';
const b = blocksOf(id);

const article = sampleArticle(id, { created: '2026-06-08T03:30:00.000Z', modified: '2026-06-09T06:55:00.000Z' }, {
  headline: 'Jembatan Lawendra Ditutup Dua Malam untuk Uji Beban',
  standfirst: 'Kendaraan dialihkan lewat jalan lingkar utara. Pejalan kaki dan ambulans tetap boleh melintas.',
  slug: 'jembatan-lawendra-ditutup-dua-malam', language: 'id', houseStyle: 'tribunnews',
  dateline: { agency: 'TRIBUNNEWS.COM', place: 'ARUNAYA', separator: ' - ' },
  byline: byline(ratri, galih, sekar), initials: ['rta'], section: 'Metropolitan',
  tags: ['Jembatan Lawendra', 'lalu lintas', 'Arunaya'], mediaTopics: ['medtop:04000000'], stage: 'approved',
}, [
  b.paragraph('lead', 'Jembatan Lawendra yang menghubungkan pusat Kota Arunaya dengan kawasan pelabuhan akan ditutup pada Sabtu (13/6/2026) dan Minggu (14/6/2026) malam, masing-masing pukul 22.00 sampai 04.30.'),
  b.paragraph('uji', 'Selama penutupan, tim teknik menempatkan 24 truk bermuatan pasir di tengah bentang untuk mengukur lenturan jembatan. Uji beban serupa terakhir kali dilakukan sebelas tahun lalu.'),
  b.figure('foto', 'river-bridge', {
    alt: 'Ilustrasi jembatan kabel dengan dua menara merah di atas sungai yang lebar',
    caption: 'Jembatan Lawendra dilihat dari tepi selatan.', credit: 'Ilustrasi: Galih Wirasena',
  }),
  b.heading('alih', 'Pengalihan arus'),
  b.list('jalur', 'number', [
    'Mobil dan bus dari pusat kota: lewat Jalan Lingkar Utara, keluar di Simpang Kenanga.',
    'Truk pelabuhan: menunggu di kantong parkir Kilometer 6 atau berangkat sebelum pukul 21.00.',
    'Sepeda motor: boleh menyeberang dengan feri Muara, tarif Rp 3.000.',
  ]),
  b.paragraph('darurat', 'Ambulans dan mobil pemadam kebakaran tetap boleh melintas di lajur paling kiri. Pejalan kaki dapat memakai trotoar sisi timur seperti biasa.'),
  b.related('baca', [
    ['sample-taman-waduk', 'Taman Waduk Selareja Dibuka, Warga Arunaya Punya Ruang Hijau Baru'],
    ['sample-lelang-serinda', 'Nelayan Teluk Serinda Uji Coba Lelang Ikan lewat Ponsel'],
  ]),
  b.paragraph('teknik', '“Kami tidak menemukan kerusakan. Ini pemeriksaan berkala, bukan perbaikan,” kata insinyur penanggung jawab, Danarto Kusumayuda, di lokasi, Selasa (9/6/2026).'),
  b.paragraph('hasil', 'Hasil pengukuran akan diumumkan paling lambat *dua pekan* setelah uji beban selesai. Jika lenturan masih di bawah batas, pemeriksaan berikutnya dilakukan lima tahun lagi.'),
  b.paragraph('warga', 'Sejumlah pengelola penginapan di sisi pelabuhan meminta penutupan tidak bertepatan dengan akhir pekan. Pemerintah kota beralasan lalu lintas Sabtu malam justru 40 persen lebih sepi daripada hari kerja.'),
]);

const first = earlierVersion(article, { name: 'Draf lapangan', by: ratri.name, at: '2026-06-08T10:20:00.000Z' }, {
  headline: 'Jembatan Lawendra Akan Ditutup Akhir Pekan Ini', stage: 'draft', standfirst: '',
}, [
  { kind: 'put', block: b.paragraph('uji', 'Selama penutupan, tim teknik menempatkan 20 truk bermuatan pasir di tengah bentang untuk mengukur lenturan jembatan. Uji beban serupa terakhir kali dilakukan sepuluh tahun lalu.') },
  { kind: 'move', id: b.id('teknik'), after: b.id('lead') },
  { kind: 'remove', id: b.id('warga') },
]);

const checked = earlierVersion(article, { name: 'Angka diperiksa', by: sekar.name, at: '2026-06-09T04:30:00.000Z' }, { stage: 'inReview' }, [
  { kind: 'put', block: b.paragraph('darurat', 'Ambulans tetap boleh melintas di lajur paling kiri. Pejalan kaki dapat memakai trotoar sisi timur seperti biasa.') },
]);

/** Approved; its figures were checked between the two earlier versions. */
export const jembatanLawendra: SampleArticle = { article, earlier: [first, checked] };
