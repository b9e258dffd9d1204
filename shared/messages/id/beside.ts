export const beside = {
  'beside.name': 'Baca di samping',
  'beside.open': 'Baca artikel lain di samping artikel ini',
  'beside.close': 'Tutup artikel di samping',
  'beside.find': 'Cari artikel untuk dibaca di samping',
  'beside.swap': 'Tulis yang ini, baca yang lain',
  'beside.page': '“{headline}”, untuk dibaca',
  'beside.gone': 'Artikel ini sudah tidak ada di pustaka.',
  'beside.hint': 'Kata-katanya dapat disalin atau diseret ke artikel yang sedang ditulis. Alt+Enter pada artikel di desk juga membukanya di sini.',
} as const;
