/* Written out as a file has it, so that the model cannot follow a mistake of its own. */
const WORDS = {
  id: {
    place: 'Gentapura', headline: 'Semua jenis blok dalam satu artikel', first: 'Taman di tepi kali dibuka pagi ini. Warga antre di apotik sebelah.', section: 'Biaya dan jadwal', sub: 'Tahap pertama',
    item: 'Jalur sepeda', nested: 'Lebar tiga meter', said: 'Kami menunggu taman ini sejak lama.', by: 'Ketua warga', year: 'Tahun', cost: 'Biaya', box: 'Sekilas taman', last: 'Tahap kedua menyusul tahun depan.',
  },
  ar: {
    place: 'المدينة', headline: 'كل أنواع الفقرات في مقال واحد', first: 'فتحت الحديقة أبوابها هذا الصباح قرب النهر.', section: 'الكلفة والمواعيد', sub: 'المرحلة الأولى',
    item: 'مسار الدراجات', nested: 'عرضه ثلاثة أمتار', said: 'انتظرنا هذه الحديقة طويلا.', by: 'رئيس الحي', year: 'السنة', cost: 'الكلفة', box: 'الحديقة في سطور', last: 'تأتي المرحلة الثانية في العام المقبل.',
  },
};

const text = (words: string): readonly object[] => [{ type: 'text', text: words }];

/** An article with every kind of block that can be written, as a file of ours. */
export function everyBlock(language: keyof typeof WORDS): { article: object; headline: string } {
  const words = WORDS[language];
  let blocks = 0;
  const id = (): string => `block-${++blocks}`;
  const place = (caption: string): object => ({ type: 'figure', id: id(), image: null, alt: words.item, caption, credit: words.by });
  const items = [{ children: text(words.item), nested: { style: 'bullet', items: [{ children: text(words.nested) }] } }, { children: text(words.last) }];
  const body = [
    { type: 'paragraph', id: id(), children: text(words.first) },
    { type: 'heading', id: id(), level: 2, children: text(words.section) },
    { type: 'list', id: id(), style: 'number', items },
    { type: 'list', id: id(), style: 'check', items: [{ children: text(words.item), checked: true }, { children: text(words.nested) }] },
    { type: 'quote', id: id(), children: text(words.said), attribution: words.by },
    { type: 'pullQuote', id: id(), children: text(words.said), attribution: words.by },
    place(words.first),
    { type: 'heading', id: id(), level: 3, children: text(words.sub) },
    { type: 'table', id: id(), caption: words.cost, rows: [
      { cells: [{ children: text(words.year), header: true }, { children: text(words.cost), header: true }, { children: text(words.by), header: true }] },
      { cells: [{ children: text('2026'), rowspan: 2 }, { children: text('Rp5.000') }, { children: text(words.by) }] },
      { cells: [{ children: text(words.item), colspan: 2 }] },
    ] },
    { type: 'relatedLinks', id: id(), label: null, items: [{ id: id(), articleId: null, title: words.section, url: 'https://example.com/taman' }] },
    { type: 'factBox', id: id(), title: words.box, body: [{ type: 'paragraph', id: id(), children: text(words.first) }, { type: 'list', id: id(), style: 'bullet', items }] },
    { type: 'embed', id: id(), url: 'https://www.youtube.com/watch?v=abcdefghijk', title: words.headline },
    { type: 'rule', id: id() },
    { type: 'paragraph', id: id(), children: [...text(words.last), { type: 'footnote', id: id(), children: text(words.by) }] },
  ];
  const fields = {
    headline: words.headline, headlineIsWorking: false, standfirst: words.last, slug: '', language, houseStyle: 'umum-id', dateline: { agency: null, place: words.place, separator: ' - ' }, byline: [], publisher: '', source: '',
    initials: [], creditLine: { kind: 'auto' }, section: '', tags: [], mediaTopics: [], stage: 'draft', embargo: null, corrections: [], canonicalUrl: '', publishedAt: null,
  };
  const at = '2026-11-02T09:00:00.000Z';
  return { article: { schemaVersion: 1, id: 'every-block', fields, body, createdAt: at, modifiedAt: at }, headline: words.headline };
}
