import { pairRules, patternRules, type PairLine, type Reason, type ShippedRule } from '../shipped-rule.ts';

const apart = (right: string): Reason => ({ id: `Kata depan ditulis terpisah: “${right}” (EYD V).`, en: `A preposition is written apart: “${right}” (EYD V).` });
const joined = (right: string): Reason => ({ id: `Awalan di- ditulis serangkai dengan kata kerjanya: “${right}” (EYD V).`, en: `The prefix di- is written on to its verb: “${right}” (EYD V).` });
const pun = (right: string): Reason => ({ id: `“pun” ditulis terpisah di sini: “${right}” (EYD V).`, en: `“pun” is written apart here: “${right}” (EYD V).` });
const punJoined = (right: string): Reason => ({ id: `“pun” dalam kata penghubung ini ditulis serangkai: “${right}” (EYD V).`, en: `“pun” is a part of this conjunction: “${right}” (EYD V).` });

const AT = ['atas', 'bawah', 'dalam', 'luar', 'antara', 'samping', 'depan', 'belakang', 'tengah', 'sini', 'situ', 'sana', 'mana', 'rumah', 'kantor', 'sekolah', 'jalan',
  'pasar', 'kota', 'desa', 'daerah', 'seluruh', 'sekitar', 'sebelah', 'ujung', 'tempat', 'hadapan', 'lapangan', 'lokasi', 'sepanjang', 'berbagai', 'kawasan', 'wilayah', 'bidang',
  'Indonesia', 'Jakarta', 'Bandung', 'Surabaya'];
const TO = ['atas', 'bawah', 'dalam', 'depan', 'belakang', 'samping', 'sana', 'sini', 'situ', 'mana', 'rumah', 'kantor', 'sekolah', 'kota', 'tempat', 'lokasi', 'pasar', 'berbagai', 'Indonesia', 'Jakarta'];
const FROM = ['mana', 'sana', 'sini', 'situ', 'atas', 'bawah', 'dalam', 'luar', 'rumah', 'Jakarta'];
const VERBS = ['lakukan', 'buat', 'ketahui', 'katakan', 'temukan', 'berikan', 'gunakan', 'laporkan', 'tangkap', 'tetapkan', 'sampaikan', 'periksa', 'mulai', 'adakan', 'gelar', 'ambil', 'bawa',
  'jual', 'beli', 'bangun', 'buka', 'tutup', 'minta', 'bayar', 'kirim', 'terima', 'larang', 'pimpin', 'hadiri', 'ikuti', 'harapkan', 'jelaskan', 'anggap', 'sebut', 'panggil', 'pakai', 'ubah',
  'cari', 'tulis', 'baca', 'tahan', 'tuntut', 'tunda', 'batalkan', 'umumkan', 'resmikan', 'selamatkan', 'evakuasi', 'makamkan', 'rawat'];

const line = (preposition: string) => (place: string): PairLine => [
  `${preposition}${place.toLowerCase()}:${preposition}_${place}`, `Mereka ${preposition}${place.toLowerCase()} sejak pagi.`, `Mereka ${preposition} ${place} sejak pagi.`,
];

/** "di", "ke" and "dari" apart from nouns of place, "di-" joined to verbs, and "pun". */
export const kataDepan: readonly ShippedRule[] = [
  ...pairRules('di', 'warning', apart, AT.map(line('di'))),
  ...pairRules('ke', 'warning', apart, TO.map(line('ke'))),
  ...pairRules('dari', 'warning', apart, FROM.map(line('dari'))),
  ...pairRules('awalan-di', 'warning', joined, VERBS.map((verb): PairLine => [`di_${verb}:di${verb}`, `Itu di ${verb} kemarin.`, `Itu di${verb} kemarin.`])),
  ...pairRules('pun', 'warning', pun, [
    ['apapun:apa_pun', 'Apapun hasilnya.', 'Apa pun hasilnya.'],
    ['siapapun:siapa_pun', 'Siapapun boleh.', 'Siapa pun boleh.'],
    ['dimanapun:di_mana_pun', 'Dimanapun ia berada.', 'Di mana pun ia berada.'],
    ['kemanapun:ke_mana_pun', 'Kemanapun ia pergi.', 'Ke mana pun ia pergi.'],
    ['manapun:mana_pun', 'Negara manapun.', 'Negara mana pun.'],
    ['kapanpun:kapan_pun', 'Kapanpun bisa.', 'Kapan pun bisa.'],
    ['berapapun:berapa_pun', 'Berapapun harganya.', 'Berapa pun harganya.'],
    ['iapun:ia_pun diapun:dia_pun', 'Iapun pulang.', 'Ia pun pulang.'],
    ['merekapun:mereka_pun', 'Merekapun pulang.', 'Mereka pun pulang.'],
    ['kamipun:kami_pun kitapun:kita_pun sayapun:saya_pun akupun:aku_pun', 'Kamipun pulang.', 'Kami pun pulang.'],
    ['itupun:itu_pun inipun:ini_pun', 'Hal itupun batal.', 'Hal itu pun batal.'],
    ['sedikitpun:sedikit_pun', 'Tak sedikitpun.', 'Tak sedikit pun.'],
    ['satupun:satu_pun', 'Tak satupun hadir.', 'Tak satu pun hadir.'],
    ['seorangpun:seorang_pun', 'Tak seorangpun hadir.', 'Tak seorang pun hadir.'],
  ]),
  ...pairRules('pun-serangkai', 'warning', punJoined, [
    ['walau_pun:walaupun', 'Walau pun hujan.', 'Walaupun hujan.'],
    ['meski_pun:meskipun', 'Meski pun hujan.', 'Meskipun hujan.'],
    ['kendati_pun:kendatipun', 'Kendati pun hujan.', 'Kendatipun hujan.'],
    ['bagaimana_pun:bagaimanapun', 'Bagaimana pun juga.', 'Bagaimanapun juga.'],
    ['sungguh_pun:sungguhpun', 'Sungguh pun berat.', 'Sungguhpun berat.'],
    ['kalau_pun:kalaupun', 'Kalau pun jadi.', 'Kalaupun jadi.'],
    ['atau_pun:ataupun', 'Kota atau pun desa.', 'Kota ataupun desa.'],
  ]),
  ...patternRules('ke', 'warning', [
    ['urutan', '(abad|peringkat|urutan|putaran|menit|HUT|pekan|edisi) ke (\\d{1,4})', '$1 ke-$2', { id: 'Bilangan tingkat ditulis dengan ke- dan tanda hubung: abad ke-21 (EYD V).', en: 'An ordinal has ke- with a hyphen: abad ke-21 (EYD V).' }, 'Pada abad ke 21.', 'Pada abad ke-21.'],
    ['romawi', 'ke-[IVXLC]{1,6}', null, { id: 'Angka Romawi tidak diberi ke-: abad XXI atau abad ke-21 (EYD V).', en: 'A Roman numeral has no ke-: abad XXI or abad ke-21 (EYD V).' }, 'Pada abad ke-XXI.', 'Pada abad XXI.', { matchCase: true }],
    ['urutan-kata', 'ke-(dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)', 'ke$1', { id: 'ke- ditulis serangkai dengan bilangan yang ditulis dengan huruf: kedua (EYD V).', en: 'ke- is written on to a number in words: kedua (EYD V).' }, 'Anak yang ke-dua.', 'Anak yang kedua, yang ke-2.'],
  ]),
];
