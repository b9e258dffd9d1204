import { patternRules, pairRules, type ShippedRule } from '../shipped-rule.ts';

const decimal = { id: 'Pecahan desimal memakai koma: 3,5 persen (EYD V).', en: 'Decimals take a comma: 3,5 persen (EYD V).' };
const clock = { id: 'Jam dan menit dipisahkan dengan titik: pukul 10.30 (EYD V).', en: 'Hours and minutes are separated by a full stop: pukul 10.30 (EYD V).' };

/** Numbers, money, dates and hours (EYD V, penulisan bilangan and tanda baca). */
export const angka: readonly ShippedRule[] = [
  ...patternRules('angka', 'warning', [
    ['rupiah', 'Rp\\.?\\s{1,3}(\\d[\\d.,]*)(?<=\\d)', 'Rp$1', { id: 'Lambang mata uang ditulis tanpa spasi dan tanpa titik: Rp5.000 (EYD V).', en: 'The currency sign has no space and no full stop: Rp5.000 (EYD V).' }, 'Harganya Rp. 5.000.', 'Harganya Rp5.000.'],
    ['rupiah-titik', 'Rp\\.(\\d[\\d.]*)(?<=\\d)', 'Rp$1', { id: 'Lambang Rp ditulis tanpa titik (EYD V).', en: 'Rp has no full stop (EYD V).' }, 'Harganya Rp.5.000.', 'Harganya Rp5.000.'],
    ['rupiah-strip', 'Rp\\.?\\s{0,2}(\\d[\\d.]*),-', 'Rp$1', { id: 'Dalam teks, jumlah uang ditulis tanpa ,- di belakangnya.', en: 'In running text, an amount has no ,- behind it.' }, 'Harganya Rp5.000,- saja.', 'Harganya Rp5.000,00.'],
    ['persen', '(\\d[\\d.,]*) %', '$1%', { id: 'Tanda persen ditulis tanpa spasi: 10%.', en: 'No space before the percent sign: 10%.' }, 'Naik 10 % lagi.', 'Naik 10% atau 10 persen.'],
    ['desimal', '(\\d{1,3})\\.(\\d{1,2}) (persen|derajat|juta|miliar|triliun)', '$1,$2 $3', decimal, 'Naik 3.5 persen.', 'Naik 3,5 persen dari 1.350 persen.'],
    ['desimal-tanda', '(\\d{1,3})\\.(\\d{1,2})%', '$1,$2%', decimal, 'Naik 3.5% lagi.', 'Naik 3,5% lagi.'],
    ['ribuan', '(\\d{1,3}),000', '$1.000', { id: 'Ribuan dipisahkan dengan titik: 5.000 (EYD V).', en: 'Thousands are separated by a full stop: 5.000 (EYD V).' }, 'Sekitar 5,000 orang.', 'Sekitar 5.000 orang.'],
    ['pukul', '(pukul|jam) (\\d{1,2}):(\\d{2})', '$1 $2.$3', clock, 'Mulai pukul 10:30.', 'Mulai pukul 10.30.'],
    ['pukul-zona', '(\\d{1,2}):(\\d{2}) (WIB|WITA|WIT)', '$1.$2 $3', clock, 'Mulai 10:30 WIB.', 'Mulai 10.30 WIB dengan skor 2:1.', { matchCase: true }],
    ['jam', 'jam (\\d{1,2}\\.\\d{2})', 'pukul $1', { id: 'Waktu disebut dengan “pukul”; “jam” untuk lamanya.', en: 'A time of day is “pukul”; “jam” is how long.' }, 'Mulai jam 10.30.', 'Berlangsung 10 jam.'],
    ['akhiran-an', '(\\d{2,4})an', '$1-an', { id: 'Angka dan akhiran -an dipisahkan dengan tanda hubung: 1990-an (EYD V).', en: 'A hyphen stands between a figure and -an: 1990-an (EYD V).' }, 'Pada tahun 1990an.', 'Pada tahun 1990-an.'],
    ['dua-kali', '(\\d{1,3}) \\((?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)\\)', '$1', { id: 'Bilangan tidak ditulis dua kali, kecuali dalam dokumen resmi (EYD V).', en: 'A number is not written twice, other than in legal papers (EYD V).' }, 'Sebanyak 5 (lima) orang.', 'Sebanyak lima orang.'],
    ['awal-juta', '(\\d{1,3})(jt|rb) rupiah', null, { id: 'Tulis “juta” atau “ribu”.', en: 'Write “juta” or “ribu”.' }, 'Sebesar 50jt rupiah.', 'Sebesar 50 juta rupiah.'],
  ]),
  ...patternRules('angka', 'hint', [
    ['awal-kalimat', '(?:(?<=^)|(?<=\\p{Ll}{5}[.!?][”"]? ))\\d{1,3}(?:[.,]\\d{1,3}){0,3}(?= \\p{Ll})', null, { id: 'Bilangan pada awal kalimat ditulis dengan huruf, atau kalimatnya disusun ulang (EYD V).', en: 'A sentence does not begin with a figure: write it in words, or turn the sentence round (EYD V).' }, 'Api padam. 12 rumah hangus.', 'Sebanyak 12 rumah hangus di Jalan Merpati No. 5 sejak kemarin.', { places: ['paragraph'] }],
    ['satuan', '(\\d{1,5})(kg|km|cm|mm|liter|meter|hektare)', '$1 $2', { id: 'Angka dan satuannya dipisahkan dengan spasi: 5 kg.', en: 'A space stands between a figure and its unit: 5 kg.' }, 'Beras 5kg hilang.', 'Beras 5 kg hilang.'],
  ]),
  ...pairRules('bulan', 'warning', (right) => ({ id: `Nama bulan dan hari berhuruf kapital: “${right}” (EYD V).`, en: `Months and days have a capital letter: “${right}” (EYD V).` }), [
    ['januari:Januari februari:Februari april:April juni:Juni juli:Juli agustus:Agustus september:September oktober:Oktober november:November desember:Desember', 'Sejak bulan januari lalu.', 'Sejak bulan Januari lalu.'],
    ['hari_senin:hari_Senin hari_selasa:hari_Selasa hari_rabu:hari_Rabu hari_kamis:hari_Kamis hari_jumat:hari_Jumat hari_sabtu:hari_Sabtu hari_minggu:hari_Minggu', 'Pada hari senin lalu.', 'Pada hari Senin, seminggu lalu.'],
  ], { matchCase: true }),
  ...patternRules('bulan', 'warning', [
    ['nopember', '(?<!Sepuluh )Nopember', 'November', { id: 'Bentuk bakunya “November” (KBBI).', en: 'The standard form is “November” (KBBI).' }, 'Pada 5 Nopember.', 'Kampus Institut Teknologi Sepuluh Nopember.'],
  ]),
];
