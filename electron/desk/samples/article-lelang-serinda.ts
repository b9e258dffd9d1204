import { bagas, byline, galih } from './contributors.ts';
import { blocksOf, sampleArticle, type SampleArticle } from './sample.ts';

const id = 'sample-lelang-serinda';
const b = blocksOf(id);

const article = sampleArticle(id, { created: '2026-08-17T09:10:00.000Z', modified: '2026-08-18T10:42:00.000Z' }, {
  headline: 'Nelayan Teluk Serinda Uji Coba Lelang Ikan lewat Ponsel',
  standfirst: 'Tawaran masuk sebelum perahu merapat. Harga tongkol naik, tetapi sinyal di tengah laut masih putus-putus.',
  language: 'id', houseStyle: 'tribunnews', dateline: { agency: 'TRIBUNNEWS.COM', place: 'TELUK SERINDA', separator: ' - ' },
  byline: byline(bagas, galih), section: 'Bisnis', tags: ['nelayan', 'lelang ikan', 'Teluk Serinda'],
  mediaTopics: ['medtop:04000000', 'medtop:13000000'], stage: 'draft',
}, [
  b.paragraph('lead', 'Perahu *Sinar Muara* masih dua mil dari dermaga ketika harga tangkapannya sudah disepakati. Pemiliknya, Kasman Derita Laut — begitu ia memperkenalkan diri sambil tertawa — menerima tawaran lewat ponsel, Senin (17/8/2026) petang.'),
  b.paragraph('uji', 'Sebanyak 58 perahu di Teluk Serinda mengikuti uji coba lelang ikan jarak jauh selama enam pekan. Nelayan memotret hasil tangkapan, mencatat beratnya, lalu pembeli di darat menawar sampai perahu merapat.'),
  b.figure('foto', 'fishing-harbour', {
    alt: 'Ilustrasi pelabuhan nelayan saat matahari terbenam dengan tiga perahu dan mercusuar',
    caption: 'Perahu nelayan kembali ke Teluk Serinda menjelang petang.', credit: 'Ilustrasi: Galih Wirasena',
  }),
  b.paragraph('harga', 'Pengurus tempat pelelangan mencatat harga tongkol naik rata-rata **14 persen** dibandingkan dengan lelang di dermaga. Ikan juga lebih cepat masuk peti es karena pembeli sudah menunggu.'),
  b.quote('ragu', 'Yang saya takutkan bukan harganya, tetapi kalau baterai habis. Dulu cukup bawa suara.', 'Kasman, pemilik perahu Sinar Muara'),
  b.heading('sinyal', 'Sinyal yang hilang di Karang Tujuh'),
  b.paragraph('kendala', 'Masalah terbesar adalah sinyal. Di sekitar Karang Tujuh, tempat sebagian besar perahu menebar jaring, tawaran baru terkirim setengah jam kemudian.'),
  b.list('minta', 'bullet', [
    'satu pemancar tambahan di mercusuar;',
    'pengisi daya tenaga surya untuk perahu di bawah lima ton;',
    'pelatihan ulang bagi nelayan yang berusia di atas 55 tahun.',
  ]),
  b.paragraph('lanjut', 'Tiga permintaan itu akan disampaikan koperasi nelayan kepada pemerintah kabupaten pekan depan. Uji coba berlanjut sampai akhir September.'),
  b.related('baca', [
    ['sample-jembatan-lawendra', 'Jembatan Lawendra Akan Ditutup Akhir Pekan Ini'],
    ['sample-panen-wirasa', 'Panen Padi Bibit Lokal, Petani Lembah Wirasa Tersenyum'],
    ['sample-half-hour-ferry', 'Port Selwick ferry to sail every half hour this summer'],
  ]),
]);

/** A draft; its first related link was seen under the target's earlier headline. */
export const lelangSerinda: SampleArticle = { article, earlier: [] };
