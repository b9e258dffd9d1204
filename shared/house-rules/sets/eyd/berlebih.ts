import { pairRules, patternRules, type Reason, type ShippedRule } from '../shipped-rule.ts';

const twice = (right: string): Reason => ({ id: `Berlebih: “${right}” sudah cukup.`, en: `This says it twice: “${right}” is enough.` });
const direct = (right: string): Reason => ({ id: `Kata kerja ini tidak memerlukan “tentang”: “${right}”.`, en: `This verb takes its object without “tentang”: “${right}”.` });

/** What is said twice, and words that do not go together. */
export const berlebih: readonly ShippedRule[] = [
  ...pairRules('berlebih', 'warning', twice, [
    ['agar_supaya:agar supaya_agar:agar', 'Agar supaya jelas.', 'Agar jelas, supaya lancar.'],
    ['adalah_merupakan:merupakan ialah_merupakan:merupakan merupakan_adalah:merupakan', 'Itu adalah merupakan bukti.', 'Itu merupakan bukti.'],
    ['demi_untuk:demi guna_untuk:guna', 'Demi untuk keluarga.', 'Demi keluarga, untuk anak.'],
    ['seperti_misalnya:misalnya contoh_misalnya:misalnya', 'Buah seperti misalnya salak.', 'Buah, misalnya salak.'],
    ['sejak_dari:sejak', 'Sejak dari kemarin.', 'Sejak kemarin, dari pagi.'],
    ['naik_ke_atas:naik turun_ke_bawah:turun maju_ke_depan:maju mundur_ke_belakang:mundur', 'Ia naik ke atas.', 'Ia naik ke panggung.'],
    ['para_hadirin:hadirin', 'Kepada para hadirin.', 'Kepada hadirin.'],
    ['lalu_kemudian:kemudian', 'Lalu kemudian bubar.', 'Kemudian bubar.'],
    ['namun_tetapi:namun tetapi_namun:tetapi', 'Namun tetapi gagal.', 'Namun, gagal.'],
    ['mengenai_tentang:tentang', 'Laporan mengenai tentang banjir.', 'Laporan mengenai banjir.'],
    ['dalam_rangka_untuk:untuk', 'Datang dalam rangka untuk rapat.', 'Datang dalam rangka rapat.'],
    ['antara_lain_misalnya:antara_lain', 'Antara lain misalnya salak.', 'Antara lain salak.'],
    ['hanya_sekadar:sekadar', 'Hanya sekadar lewat.', 'Sekadar lewat.'],
  ]),
  ...pairRules('tanpa-tentang', 'warning', direct, [
    ['membahas_tentang:membahas dibahas_tentang:dibahas', 'Mereka membahas tentang harga.', 'Mereka membahas harga.'],
    ['membicarakan_tentang:membicarakan', 'Mereka membicarakan tentang harga.', 'Mereka berbicara tentang harga.'],
    ['menjelaskan_tentang:menjelaskan', 'Ia menjelaskan tentang harga.', 'Ia menjelaskan harga.'],
    ['mendiskusikan_tentang:mendiskusikan', 'Ia mendiskusikan tentang harga.', 'Diskusi tentang harga.'],
    ['menceritakan_tentang:menceritakan', 'Ia menceritakan tentang ayahnya.', 'Ia bercerita tentang ayahnya.'],
    ['mempertanyakan_tentang:mempertanyakan', 'Ia mempertanyakan tentang izin.', 'Ia bertanya tentang izin.'],
  ]),
  ...pairRules('pasangan', 'warning', (right) => ({ id: `Pasangan katanya: “${right}”.`, en: `These words go together: “${right}”.` }), [
    ['disebabkan_karena:disebabkan_oleh', 'Banjir disebabkan karena hujan.', 'Banjir disebabkan oleh hujan.'],
    ['dikarenakan_oleh:disebabkan_oleh', 'Dikarenakan oleh hujan.', 'Karena hujan.'],
    ['terdiri_dari:terdiri_atas', 'Tim terdiri dari lima orang.', 'Tim terdiri atas lima orang.'],
  ]),
  ...patternRules('berlebih', 'warning', [
    ['sangat-sekali', '(?:sangat|amat) (\\p{Ll}{3,20}) sekali', 'sangat $1', twice('sangat'), 'Itu sangat mahal sekali.', 'Itu sangat mahal, sekali lagi.'],
    ['kata-ganda', '(yang|di|ke|dari|dan|untuk|dengan|pada|itu|ini|adalah|akan|oleh|karena|dalam|tidak|juga) \\1', '$1', { id: 'Kata ini tertulis dua kali.', en: 'This word stands here twice.' }, 'Warga yang yang datang.', 'Warga yang datang itu, itu saja.'],
  ]),
  ...patternRules('pasangan', 'hint', [
    ['antara-dengan', 'antara (\\p{L}{2,20}) dengan', 'antara $1 dan', { id: 'Pasangan “antara” adalah “dan”.', en: '“antara” goes with “dan”.' }, 'Laga antara Persib dengan Persija.', 'Laga antara Persib dan Persija.'],
    ['hanya-saja', 'hanya (\\p{Ll}{3,20}) saja', 'hanya $1', twice('hanya'), 'Ia hanya lewat saja.', 'Ia lewat saja.'],
  ]),
];
