/** How the line under (or over) a picture begins in wire texts; with a colon or slash where the bare word also begins prose. */
const STARTS = [
  /^tangkap(?:an)? layar\b/iu, /^\(?(?:foto|photo|fotografía|gambar|ilustrasi|illustration|caption|keterangan foto|sumber foto|photo credit|crédito|credit|dok|dokumentasi)\s*[:/]/iu,
  /^ilustrasi\b/iu, /^(?:photo|image|picture|foto) (?:by|oleh|courtesy|ilustrasi|dok)\b/iu, /^screenshot\b/iu, /^screen grab\b/iu,
  /^captura(?:$|\s+(?:crédito|de (?:pantalla|video|vídeo)))/iu, /^(?:antara foto|dok\. |dok\/|istimewa\/)/iu, /^file photo\b/iu,
];

/** True for the words of a picture, known by how they begin. */
export function isCaption(line: string): boolean {
  return line.length <= 400 && STARTS.some((start) => start.test(line));
}
