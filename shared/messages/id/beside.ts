export const beside = {
  'beside.name': 'Baca di samping',
  'beside.open': 'Baca artikel lain di samping artikel ini',
  'beside.close': 'Tutup artikel di samping',
  'beside.find': 'Cari artikel untuk dibaca di samping',
  'beside.swap': 'Tukar: tulis artikel ini, baca yang tadi ditulis',
  'beside.page': '“{headline}”, untuk dibaca',
  'beside.gone': 'Artikel ini sudah tidak ada di pustaka.',
  'beside.hint': 'Teksnya dapat disalin atau diseret ke artikel yang sedang ditulis. Alt+Enter pada artikel di desk juga membukanya di sini.',
} as const;
