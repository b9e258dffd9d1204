import type { factBox as english } from '../en/fact-box.ts';
import type { Translation } from '../translation.ts';

export const factBox: Translation<typeof english> = {
  'editor.kind.factBox': 'Kotak fakta',
  'editor.insert.factBox': 'Sisipkan kotak fakta',
  'editor.factBox.title': 'Judul kotak fakta',
  'editor.factBox.words': 'Isi kotak fakta',
  'editor.factBox.tools': 'Pemformatan kotak fakta',
  'editor.factBox.noPictures': 'Gambar tidak dapat ditaruh di dalam kotak fakta: hanya kata-katanya yang diambil. Tempelkan gambarnya di atas atau di bawah kotak.',
};
