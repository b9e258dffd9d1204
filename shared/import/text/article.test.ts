import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSchema, type Article } from '../../article/article.ts';
import { publishedBody } from '../../article/published-body.ts';
import { blockText, datelineText } from '../../article/text.ts';
import { textExport } from '../../export/text/text.ts';
import { builtInHouseStyles } from '../../house-style/built-in.ts';
import { creditText } from '../../house-style/credit.ts';
import type { HouseStyle } from '../../house-style/house-style.ts';
import { tribunnews } from '../../house-style/tribunnews.ts';
import { textArticle } from './article.ts';
import { lineKinds, type LineKind } from './line-kind.ts';
import { storyLines } from './lines.ts';
import { relatedLabelReader } from './related-label.ts';

const now = '2026-11-23T03:42:00.000Z';
const read = (text: string, houseStyle: HouseStyle | null = null): ReturnType<typeof textArticle> => (
  textArticle(text, { name: 'a.txt', houseStyles: builtInHouseStyles, houseStyle, now }));
const styleOf = (article: Article): HouseStyle => builtInHouseStyles.find((style) => style.id === article.fields.houseStyle) ?? tribunnews;
const related = (article: Article): string[] => article.body.flatMap((block) => (block.type === 'relatedLinks' ? block.items.map((item) => item.title) : []));
const paragraphs = (article: Article): string[] => article.body.filter((block) => block.type === 'paragraph').map(blockText);
const names = (article: Article, isEditor: boolean): string[] => article.fields.byline.filter((entry) => (entry.role === 'editor') === isEditor).map((entry) => entry.name);

/** Every word that the article still says, each place once. */
function said({ fields, body }: Article): string {
  const style = builtInHouseStyles.find((candidate) => candidate.id === fields.houseStyle) ?? tribunnews;
  const bodyWords = body.map((block) => {
    if (block.type === 'relatedLinks') return block.items.length === 0 ? block.label ?? '' : block.items.map((item) => `${block.label ?? style.labels.relatedLinks} ${item.title} ${item.url ?? ''}`).join('\n');
    return blockText(block);
  });
  return [fields.headlineIsWorking ? '' : fields.headline, fields.standfirst, fields.section, datelineText(fields.dateline), ...bodyWords, creditText(fields, style)].join('\n');
}
const words = (text: string): string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort();

describe('a wire text', () => {
  it('gives its dateline, related links and credit, and takes its house style by its agency', () => {
    const text = [
      'TRIBUNNEWS.COM, MEDAN - Warga memanen jeruk di lereng bukit, Sabtu (2/5/2026).', 'Panen itu yang terbesar tahun ini.',
      'Baca juga: Harga Jeruk Naik Menjelang Lebaran', 'Baca juga: Petani Muda Kembali ke Kebun', 'Pembeli datang dari kota.',
      '(Tribunnews.com, Lia Anggraini)'].join('\n');
    const { article, notes } = read(text);
    expect(articleSchema.safeParse(article).error).toBeUndefined();
    expect(article.fields).toMatchObject({
      houseStyle: 'tribunnews', language: 'id', dateline: { agency: 'TRIBUNNEWS.COM', place: 'MEDAN', separator: ' - ' },
      byline: [{ name: 'Lia Anggraini', role: 'reporter' }], creditLine: { kind: 'auto' },
      headline: 'Warga memanen jeruk di lereng bukit, Sabtu (2/5/2026)', headlineIsWorking: true,
    });
    expect(article.body.map((block) => block.type)).toEqual(['paragraph', 'paragraph', 'relatedLinks', 'paragraph']);
    expect(article.body[2]).toMatchObject({ label: null, items: [{ title: 'Harga Jeruk Naik Menjelang Lebaran' }, { title: 'Petani Muda Kembali ke Kebun' }] });
    expect(notes.map((note) => note.code)).toEqual(['workingHeadline']);
    expect(textExport(publishedBody(article), tribunnews)).toBe(text);
  });

  it('keeps a label as it was written, with or without a space before its colon', () => {
    const { article } = read('Jalan utama ditutup pekan ini.\nBACA JUGA : Rute Bus Kota, Warga : Terlalu Jauh\nPenutupan berlangsung tiga hari.');
    expect(article.body[1]).toMatchObject({ label: 'BACA JUGA :', items: [{ title: 'Rute Bus Kota, Warga : Terlalu Jauh' }] });
  });

  it('takes titles in a row between paragraphs as related links without a label', () => {
    const { article, notes } = read([
      'PALU - Sebuah dermaga dibuka lagi.', 'Nelayan kembali melaut.', 'Cuaca Buruk Tahan Kapal Penumpang Dua Hari', 'Harga Ikan Turun di Pasar Induk Kota',
      'Syahbandar mencatat dua puluh kapal berangkat.'].join('\n'));
    expect(related(article)).toEqual(['Cuaca Buruk Tahan Kapal Penumpang Dua Hari', 'Harga Ikan Turun di Pasar Induk Kota']);
    expect(article.body[2]).toMatchObject({ label: '' });
    expect(notes.map((note) => note.code)).toContain('relatedLinks');
  });

  it('takes the list below a label, and keeps a label that nothing follows', () => {
    const { article, notes } = read([
      'Dewan Sahkan Anggaran Kota Tahun Depan', 'Selasa, 05 Mei 2026 – 19:14 WIB', 'AMBON — Dewan mengesahkan anggaran, Selasa (5/5).', 'Baca Juga:',
      'Rapat berlangsung lima jam.', 'Redaktur & Reporter : Wulan', 'BERITA TERKAIT', '- Wali Kota Ajukan Anggaran Tambahan', '- Taman Kota Selesai Akhir Tahun'].join('\n'));
    expect(article.fields).toMatchObject({
      headline: 'Dewan Sahkan Anggaran Kota Tahun Depan', headlineIsWorking: false, dateline: { place: 'AMBON', separator: ' — ' },
      byline: [{ name: 'Wulan', role: 'reporter' }, { name: 'Wulan', role: 'editor' }],
      creditLine: { kind: 'written', text: 'Selasa, 05 Mei 2026 – 19:14 WIB\nRedaktur & Reporter : Wulan' },
    });
    expect(related(article)).toEqual(['Wali Kota Ajukan Anggaran Tambahan', 'Taman Kota Selesai Akhir Tahun']);
    expect(notes.map((note) => note.code)).toEqual(['label', 'time']);
    expect(paragraphs(article)).toEqual(['Dewan mengesahkan anggaran, Selasa (5/5).', 'Rapat berlangsung lima jam.']);
  });

  it('gives the credit of a newsroom and a person before an appeal to its readers', () => {
    const { article } = read('Pasar dibuka hari ini.\nPedagang senang.\n(Kabarkita.com/Sri Mulya)\nIkuti berita lain dari kami setiap hari.');
    expect(names(article, false)).toEqual(['Sri Mulya']);
    expect(article.body.map((block) => block.type)).toEqual(['paragraph', 'paragraph', 'paragraph']);
    expect(article.fields.creditLine).toEqual({ kind: 'written', text: '(Kabarkita.com/Sri Mulya)' });
  });

  it('keeps the days and hours of a chronology where they stand', () => {
    const { article } = read('Warga Menunggu Kapal yang Terlambat\nSelasa, 5 Mei 2026\nKapal belum tiba.\n10.15 WIB\nWarga mulai berkumpul.\nRabu, 6 Mei 2026\nKapal akhirnya tiba.');
    expect(article.body.map(blockText)).toEqual(['Kapal belum tiba.', '10.15 WIB', 'Warga mulai berkumpul.', 'Rabu, 6 Mei 2026', 'Kapal akhirnya tiba.']);
    expect(article.fields.creditLine).toEqual({ kind: 'written', text: 'Selasa, 5 Mei 2026' });
  });

  it('keeps two words apart that a wire\'s control character parts', () => {
    expect(paragraphs(read('Pasar\u001fdibuka.\nKapal\u0003tiba.').article)).toEqual(['Pasar dibuka.', 'Kapal tiba.']);
  });

  it('is told by its script where its language writes in another than Latin', () => {
    const written = { ar: 'افتتح رئيس البلدية الحديقة صباح اليوم.', he: 'הגן החדש נפתח הבוקר.', zh: '市长今天上午宣布新公园开放。', ja: '市長は今朝、新しい公園を開いた。', ru: 'Утром открылся новый парк.' };
    for (const [language, text] of Object.entries(written)) expect(read(text).article.fields.language, text).toBe(language);
    expect(read('Peneliti meneliti huruf أ dan ب yang tertulis di batu itu.').article.fields.language).toBe('id');
    expect(read('新公园今天开放。居民很高兴。').article.fields.headline).toBe('新公园今天开放。');
  });

  it('gives even a label alone a working headline', () => {
    expect(read('Baca juga:').article.fields).toMatchObject({ headline: 'Baca juga:', headlineIsWorking: true });
  });

  it('tells the editor from the authors where the text names its reporter', () => {
    const named = read('Laporan Wartawan Kabarkita.com, Sri Mulya\n\nKABARKITA.COM, SOLO - Pasar dibuka.\n\nPedagang senang.\n\n(Kabarkita.com/Sri Mulya/Eko Putra)').article;
    expect([names(named, false), names(named, true), named.fields.publisher]).toEqual([['Sri Mulya'], ['Eko Putra'], 'Kabarkita.com']);
    const unnamed = read('Pasar dibuka hari ini.\nPedagang senang.\n(Kabarkita.com/Sri Mulya/Eko Putra)').article;
    expect([names(unnamed, false), names(unnamed, true)]).toEqual([['Sri Mulya', 'Eko Putra'], []]);
  });

  it('reads a credit with a turned bracket at the end of the last paragraph', () => {
    const { article } = read('WARTA DESA, SENTUL -- Empat orang terluka, Rabu (20/1/2026).\nPolisi memeriksa saksi. )Bagus Wirawan)');
    expect(article.fields).toMatchObject({
      dateline: { agency: 'WARTA DESA', place: 'SENTUL', separator: ' -- ' }, publisher: 'WARTA DESA',
      byline: [{ name: 'Bagus Wirawan' }], creditLine: { kind: 'written', text: ')Bagus Wirawan)' },
    });
    expect(paragraphs(article).at(-1)).toBe('Polisi memeriksa saksi.');
  });

  it('reads codes glued to the last sentence and leaves them where they stand', () => {
    const { article } = read('Manado - Tim mencari dua perahu sejak Senin (11/4) petang.\n"Akan kami kabarkan," kata kepala tim.(abc/def)');
    expect(article.fields).toMatchObject({ initials: ['abc', 'def'], byline: [], creditLine: { kind: 'none' }, dateline: { place: 'Manado' } });
    expect(paragraphs(article).at(-1)).toBe('"Akan kami kabarkan," kata kepala tim.(abc/def)');
  });

  it('takes lines of pictures as captions, and source and editor from their lines', () => {
    const { article } = read([
      'Menara Baru Jadi Tempat Wisata Warga Setempat', 'Sabtu, 02 Mei 2026 | 13:13', 'Menara kayu', 'Dunia Pos', 'KabarHot.ID - Sebuah menara menarik perhatian.',
      'Pengelola membatasi pengunjung.', 'Source :Dunia.com', 'Editor : Kabar Hot'].join('\n'));
    expect(article.body.filter((block) => block.type === 'figure').map(blockText)).toEqual(['Menara kayu', 'Dunia Pos']);
    expect(article.fields).toMatchObject({ source: 'Dunia.com', byline: [{ name: 'Kabar Hot', role: 'editor' }], dateline: { agency: 'KabarHot.ID', place: null } });
  });

  it('reads Spanish labels, and a standfirst above the words of a picture', () => {
    const { article } = read([
      'Un perro perdido vuelve a su casa', 'El animal caminó dos días.', 'Captura', 'Un perro que se perdió en el parque volvió a la casa de sus dueños.',
      'Lea también: Feria: el municipio abre las inscripciones', 'La familia lo buscaba en los barrios del sur.'].join('\n'));
    expect(article.fields).toMatchObject({ language: 'es', standfirst: 'El animal caminó dos días.', headline: 'Un perro perdido vuelve a su casa' });
    expect(related(article)).toEqual(['Feria: el municipio abre las inscripciones']);
  });

  it('leaves a dateline in the paragraph where the article could not give it back as it was', () => {
    const { article } = read('JAKARTA, KOMPAS.com - Harga beras turun pekan ini di pasar.');
    expect(article.fields.dateline).toBeNull();
    expect(paragraphs(article)).toEqual(['JAKARTA, KOMPAS.com - Harga beras turun pekan ini di pasar.']);
  });

  it('cuts a long working headline at a word and marks the cut', () => {
    const { article } = read(`${'Kalimat yang sangat panjang sekali '.repeat(8).trim()}.`);
    expect(article.fields.headline.length).toBeLessThanOrEqual(91);
    expect(article.fields.headline).toMatch(/\p{L}…$/u);
  });

  it('reads the same whatever ends its lines, and whatever cannot be seen', () => {
    const lines = ['\ufeffKUPANG - Hujan turun\u200b di kota.', 'Warga\u00a0bersyukur.', '(Dian Sastra Putri/Budi Luhur)'];
    const unix = read(lines.join('\n')).article;
    for (const end of ['\r\n', '\r', '\u2028', '\n\n\n', '\t\n']) {
      const other = read(lines.join(end)).article;
      expect(paragraphs(other)).toEqual(paragraphs(unix));
      expect(other.fields).toMatchObject({ byline: unix.fields.byline, dateline: unix.fields.dateline });
    }
    expect(paragraphs(unix)).toEqual(['Hujan turun di kota.', 'Warga\u00a0bersyukur.']);
  });
});

const LINES = [
  'Laporan Wartawan Kabarkita.com, Sri Mulya', 'KABARKITA.COM, SOLO - Pasar dibuka lagi.', 'SOLO — Pasar dibuka lagi', 'Jakarta - Tim mencari.(abc/def)', 'JAKARTA, KOMPAS.com - Beras turun.',
  'Warga senang. (*)', '"Kami datang," katanya. )Bagus Wirawan)', 'Baca: Pasar Baru Dibuka', 'BACA JUGA : Soal Tarif, Warga : Mahal', 'Baca Juga:', 'BERITA TERKAIT', 'Read also: A Story', 'Lea aquí: Metro',
  '- Wali Kota Ajukan Anggaran', '• butir', '1. satu', '2. dua', '7. tujuh', 'Cuaca Buruk Tahan Kapal Penumpang Dua Hari', 'Harga Ikan Turun di Pasar Induk', 'NASIONAL', 'Selasa, 05 Mei 2026 – 19:14 WIB',
  'None - Sabtu, 02 Mei 2026 | 13:13', 'Foto: Dok. Pribadi', 'Tangkap Layar TV', '- antara', 'Editor : Kabar Hot', 'Source :Dunia.com', 'Redaktur & Reporter : Wulan', 'By Jane Doe', '(Kabarkita.com/Sri Mulya/Eko Putra)',
  '(Tribunnews.com, Lia Anggraini)', '(Lia Anggraini/Budi Luhur)', 'Baca juga: Judul https://a.test/b', 'Pasar dibuka', 'satu\u200bkata\u00a0dua\ttiga', '***', '(bersambung)', 'Sub Judul', 'TRIBUNNEWS.COM - Awal cerita.',
];

describe('the import of texts', () => {
  it('loses no word and adds none, in whatever order the lines stand', () => {
    const text = fc.tuple(fc.array(fc.oneof(fc.constantFrom(...LINES), fc.lorem({ maxCount: 12 }), fc.string({ unit: 'grapheme', maxLength: 30 })), { minLength: 1, maxLength: 14 }), fc.constantFrom('\n', '\r\n', '\n\n'));
    fc.assert(fc.property(text, fc.constantFrom(null, ...builtInHouseStyles), ([lines, end], style) => {
      const whole = lines.join(end);
      if (storyLines(whole).length === 0) return;
      const { article } = read(whole, style);
      expect(articleSchema.safeParse(article).error).toBeUndefined();
      // Lists count by themselves, and a label stands once for all its links.
      const kept = storyLines(whole).join('\n');
      const list = article.body.flatMap((block) => (block.type === 'list' && block.style === 'number' ? block.items.map((_item, index) => String(index + 1)) : []));
      const labelsOnce = said(article);
      expect(words([labelsOnce, ...list].join('\n'))).toEqual(expect.arrayContaining([...new Set(words(kept))]));
      expect(withoutLabels(words([labelsOnce, ...list].join('\n')))).toEqual(withoutLabels(words(kept)));
    }), { numRuns: 1500 });
  });
});

/** Labels of lists of titles are counted apart: "BERITA TERKAIT" stands once above several titles. */
function withoutLabels(all: string[]): string[] {
  return all.filter((word) => !/^(?:baca|juga|berita|terkait|read|also|lea|aquí)$/i.test(word));
}

const corpus = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url));
type Truth = {
  file: string; synthetic?: true; language: string; dateline: string | null; place: string | null; related: string[]; bodyParagraphs: number; lineLabels: string;
  byline: { authors: string[]; publisher: string | null; editor: string | null; codes?: string[]; source?: string } | null;
};
const LETTERS: Record<LineKind, string> = {
  kicker: 'K', headline: 'T', standfirst: 'S', time: 'Y', caption: 'C', paragraph: 'P', heading: 'H', bullet: 'I', number: 'I', label: 'L', relatedTitle: 'R', labelledTitle: 'Q', credit: 'B',
};
const truths = (): Truth[] => [
  JSON.parse(readFileSync(`${corpus}seed-tribunnews.truth.json`, 'utf8')) as Truth,
  ...JSON.parse(readFileSync(`${corpus}shapes/truth.json`, 'utf8')) as Truth[],
];

describe.skipIf(!existsSync(corpus))('the corpus of real shapes (skipped where it is not there)', () => {
  it('is read as a careful reader reads it', () => {
    for (const truth of truths()) {
      const text = readFileSync(`${corpus}${truth.synthetic ? 'shapes/' : ''}${truth.file}`, 'utf8');
      const { article } = read(text);
      const { fields } = article;
      const kinds = lineKinds(storyLines(text), relatedLabelReader(builtInHouseStyles), builtInHouseStyles).map((kind) => LETTERS[kind]).join('');
      expect({
        file: truth.file, language: fields.language, dateline: datelineText(fields.dateline) || null, place: fields.dateline?.place ?? null,
        related: related(article), bodyParagraphs: paragraphs(article).length, lineLabels: kinds,
      }).toEqual({
        file: truth.file, language: truth.language, dateline: truth.dateline, place: truth.place, related: truth.related,
        bodyParagraphs: truth.bodyParagraphs, lineLabels: truth.lineLabels,
      });
      expect(names(article, false)).toEqual(truth.byline?.authors ?? []);
      expect(names(article, true)).toEqual(truth.byline?.editor ? [truth.byline.editor] : []);
      expect(fields.source).toBe(truth.byline?.source ?? '');
      expect(fields.initials).toEqual(expect.arrayContaining(truth.byline?.codes ?? []));
      expect(withoutLabels(words(said(article)))).toEqual(withoutLabels(words(text)));
    }
  });

  it('comes out of a text export byte for byte as the seed went in', () => {
    const text = readFileSync(`${corpus}seed-tribunnews.txt`, 'utf8');
    const { article } = read(text);
    expect(article.fields.headlineIsWorking).toBe(true);
    expect(textExport(publishedBody(article), styleOf(article))).toBe(text);
    expect(article.fields.creditLine).toEqual({ kind: 'auto' });
  });
});
