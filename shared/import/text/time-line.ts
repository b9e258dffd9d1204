const WORDS = new Set((
  'senin selasa rabu kamis jumat jum at sabtu minggu ahad januari februari maret april mei juni juli agustus september oktober november desember '
  + 'jan feb mar apr jun jul agu ags sep sept okt oct nov des dec monday tuesday wednesday thursday friday saturday sunday '
  + 'january february march may june july august october december lunes martes miércoles jueves viernes sábado domingo '
  + 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre de del a las '
  + 'wib wita wit gmt utc am pm pukul jam tayang terbit diterbitkan diperbarui update updated published last on none').split(' '));

/** True for a line that only tells a date or a time: "Kamis, 04 Agustus 2022 – 19:14 WIB", "None - Sabtu, 02 Mei 2020 | 13:13". */
export function isTimeLine(line: string): boolean {
  if (line.length > 120 || !/\d{4}|\d{1,2}[:.]\d{2}|\d{1,2}[/-]\d{1,2}/.test(line)) return false;
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  const looksLikeDate = words.length > 0 || /^[\d\s/:.,|–-]+$/u.test(line);
  return looksLikeDate && words.every((word) => WORDS.has(word));
}
