import { emptyFields, type Article } from '../../article/article.ts';
import type { Block } from '../../article/block.ts';
import { MARKS, type NoteInline } from '../../article/inline.ts';

/** Articles for the page's own tests: one with everything, and one for each way in which a page may come apart. */

const words = (text: string): NoteInline[] => [{ type: 'text', text }];
const hash = 'ab'.repeat(32);
const image = { hash, mediaType: 'image/jpeg' as const, width: 1600, height: 900 };

function article(id: string, fields: Partial<Article['fields']>, body: Block[]): Article {
  return {
    schemaVersion: 1, id, fields: { ...emptyFields('id', 'tribunnews'), ...fields }, body,
    createdAt: '2026-11-23T01:00:00.000Z', modifiedAt: '2026-11-23T05:30:00.000Z',
  };
}

export const everything: Article = article('everything', {
  headline: 'Warga Sambut Pembukaan Taman di Tepi Kali', standfirst: 'Taman baru dibuka setelah tiga tahun dikerjakan.',
  dateline: { agency: 'TRIBUNNEWS.COM', place: 'JAKARTA', separator: ' - ' },
  byline: [
    { contributorId: null, name: 'Rina Pertiwi', role: 'reporter' }, { contributorId: null, name: 'Budi Santoso', role: 'writer' },
    { contributorId: null, name: 'Sari Utami', role: 'photographer' }, { contributorId: null, name: 'Adi Nugroho', role: 'editor' },
  ],
  section: 'Metropolitan', tags: ['taman', 'Jakarta'], source: 'Antara', publishedAt: '2026-11-23T03:42:00.000Z', stage: 'published',
  corrections: [{ id: 'c1', kind: 'correction', text: 'Luas taman 3 hektare, bukan 5.', at: '2026-11-23T05:30:00.000Z' }],
}, [
  { type: 'figure', id: 'f1', image, alt: 'Anak-anak bermain di taman', caption: 'Taman pada hari pertama.', credit: 'Sari Utami' },
  { type: 'paragraph', id: 'p1', children: [
    { type: 'text', text: 'Warga menyambut ' }, { type: 'text', text: 'taman baru', marks: ['bold', 'italic'] }, { type: 'break' },
    { type: 'link', url: 'https://example.org/peta?a=1&b=2', children: [{ type: 'text', text: 'lihat peta', marks: ['underline'] }] },
  ] },
  { type: 'paragraph', id: 'p2', children: MARKS.map((mark) => ({ type: 'text' as const, text: `${mark} `, marks: [mark] })) },
  { type: 'heading', id: 'h1', level: 2, children: words('Tiga tahun') },
  { type: 'heading', id: 'h2', level: 4, children: words('Biaya') },
  { type: 'list', id: 'l1', style: 'bullet', items: [
    { children: words('Pohon'), nested: { style: 'number', items: [{ children: words('Trembesi') }, { children: words('Mahoni') }] } },
    { children: words('Kolam') },
  ] },
  { type: 'list', id: 'l2', style: 'check', items: [{ children: words('Izin'), checked: true, nested: { style: 'check', items: [{ children: words('Dana') }] } }] },
  { type: 'quote', id: 'q1', children: words('Akhirnya kami punya taman.'), attribution: 'Ibu Wati, warga' },
  { type: 'quote', id: 'q2', children: words('Tanpa nama.') },
  { type: 'pullQuote', id: 'u1', children: words('Akhirnya.'), attribution: 'Ibu Wati' },
  { type: 'pullQuote', id: 'u2', children: words('Sekali lagi.') },
  { type: 'relatedLinks', id: 'r1', label: null, items: [
    { id: 'i1', articleId: null, title: 'Kali yang Bersih', url: 'https://example.org/kali' },
    { id: 'i2', articleId: null, title: 'Belum Beralamat', url: null },
  ] },
  { type: 'relatedLinks', id: 'r2', label: 'Baca juga:', items: [{ id: 'i3', articleId: null, title: 'Taman Lain', url: '/taman-lain' }] },
  { type: 'relatedLinks', id: 'r3', label: null, items: [{ id: 'i4', articleId: null, title: 'Taman Ketiga', url: 'taman-3.html' }] },
  { type: 'figure', id: 'f2', image, alt: 'Hiasan', decorative: true, caption: '', credit: '', width: 'wide' },
  { type: 'table', id: 't1', caption: 'Biaya', rows: [
    { cells: [{ children: words('Tahun'), header: true, colspan: 2 }, { children: words('Rupiah'), header: true }] },
    { cells: [{ children: words('2025'), header: true, rowspan: 2 }, { children: words('awal') }, { children: words('1') }] },
    { cells: [{ children: words('akhir') }, { children: words('2') }] },
  ] },
  { type: 'factBox', id: 'k1', title: 'Taman kota', body: [{ type: 'paragraph', id: 'k2', children: words('Luasnya 3 hektare.') }, { type: 'list', id: 'k3', style: 'bullet', items: [{ children: words('Pohon') }] }] },
  { type: 'factBox', id: 'k4', title: '', body: [{ type: 'paragraph', id: 'k5', children: words('Tanpa judul.') }] },
  { type: 'embed', id: 'e1', url: 'https://video.example/watch?v=1', title: 'Rekaman pembukaan' },
  { type: 'embed', id: 'e2', url: 'https://youtu.be/dQw4w9WgXcQ?si=x', title: 'Taman dari udara' },
  { type: 'embed', id: 'e3', url: 'https://twitter.com/bmkg/status/1234567890?s=20', title: '' },
  { type: 'embed', id: 'e4', url: 'https://x.com/bmkg/status/1234567891', title: '' },
  { type: 'embed', id: 'e5', url: 'https://vt.tiktok.com/ZSabc123/', title: 'Anak-anak menari' },
  { type: 'rule', id: 'x1' },
  { type: 'paragraph', id: 'p3', children: [
    { type: 'text', text: 'Selesai' }, { type: 'footnote', id: 'n1', children: [...words('Menurut '), { type: 'link', url: 'https://example.org/data', children: [{ type: 'text', text: 'data kota' }] }] },
    { type: 'text', text: '.' }, { type: 'footnote', id: 'n2', children: words('Per November 2026.') },
  ] },
]);

const HOSTILE = '<script>alert(1)</script></title></style>-->]]>"\'`&amp;\u0000\u0007\u000b\u0085\ufffe\ud800\u2028👩‍👩‍👧𝕏<img src=x onerror=alert(1)>';

export const hostile: Article = article('hostile', {
  headline: HOSTILE, standfirst: HOSTILE, dateline: { agency: HOSTILE, place: HOSTILE, separator: HOSTILE },
  byline: [{ contributorId: null, name: HOSTILE, role: 'reporter' }, { contributorId: null, name: HOSTILE, role: 'editor' }],
  section: HOSTILE, tags: [HOSTILE], source: HOSTILE, publisher: HOSTILE, initials: [HOSTILE], creditLine: { kind: 'written', text: HOSTILE },
  corrections: [{ id: 'c1', kind: 'correction', text: HOSTILE, at: '2026-11-23T05:30:00.000Z' }],
}, [
  { type: 'paragraph', id: 'p1', children: [
    ...words(HOSTILE), { type: 'link', url: 'https://example.org/"><script>alert(1)</script>', children: [{ type: 'text', text: HOSTILE }] },
    { type: 'link', url: ' java\tscript:alert(1)', children: [{ type: 'text', text: 'script' }] },
    { type: 'link', url: 'data:text/html,<script>alert(1)</script>', children: [{ type: 'text', text: 'data' }] },
    { type: 'link', url: 'https://exa mple.org/', children: [{ type: 'text', text: 'nowhere' }] },
  ] },
  { type: 'heading', id: 'h1', level: 4, children: words(HOSTILE) },
  { type: 'list', id: 'l1', style: 'bullet', items: [{ children: words(HOSTILE) }, { children: [] }] },
  { type: 'quote', id: 'q1', children: words(HOSTILE), attribution: HOSTILE },
  { type: 'pullQuote', id: 'u1', children: words(HOSTILE), attribution: HOSTILE },
  { type: 'figure', id: 'f1', image, alt: HOSTILE, caption: HOSTILE, credit: HOSTILE },
  { type: 'relatedLinks', id: 'r1', label: HOSTILE, items: [{ id: 'i1', articleId: null, title: HOSTILE, url: 'javascript:alert(1)' }] },
  { type: 'relatedLinks', id: 'r2', label: HOSTILE, items: [{ id: 'i2', articleId: null, title: '', url: 'https://example.org/a b|c[d]#e#f%zz' }] },
  { type: 'table', id: 't1', caption: HOSTILE, rows: [
    { cells: [{ children: words(HOSTILE), colspan: 1000, rowspan: 65534 }] }, { cells: [] },
    { cells: [{ children: words(HOSTILE), header: true }, { children: words('b'), rowspan: 3 }] }, { cells: [{ children: words('c'), colspan: 4 }] },
  ] },
  { type: 'factBox', id: 'k1', title: HOSTILE, body: [{ type: 'paragraph', id: 'k2', children: words(HOSTILE) }] },
  { type: 'embed', id: 'e1', url: 'javascript:alert(1)', title: HOSTILE },
  { type: 'embed', id: 'e2', url: 'https://example.org/<x>', title: '' },
  { type: 'embed', id: 'e3', url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&"><script>alert(1)</script>', title: HOSTILE },
  { type: 'embed', id: 'e4', url: 'https://grafik.example/a?b="><script>alert(1)</script>', title: HOSTILE },
]);

const story: Block[] = [{ type: 'paragraph', id: 'p1', children: words('Warga menyambut taman baru di tepi kali.') }];

export const edgeCases: Article[] = [
  article('nothing-at-all', {}, [{ type: 'paragraph', id: 'p1', children: [] }]),
  article('working-headline', { headline: 'Warga menyambut taman baru di tepi kali', headlineIsWorking: true }, story),
  article('working-headline-with-standfirst', { headline: 'Warga menyambut', headlineIsWorking: true, standfirst: 'Taman baru dibuka.' }, story),
  article('only-an-editor', { headline: 'Taman', byline: [{ contributorId: null, name: 'Adi', role: 'editor' }] }, story),
  article('dateline-without-paragraph', { headline: 'Taman', dateline: { agency: null, place: 'JAKARTA', separator: ' - ' } }, [{ type: 'rule', id: 'x1' }]),
  article('arabic', { headline: 'حديقة جديدة', language: 'ar' }, [{ type: 'paragraph', id: 'p1', children: words('رحب السكان بالحديقة.') }]),
  article('gallery', { headline: 'Taman' }, [
    { type: 'gallery', id: 'g1', caption: 'Taman', pictures: [{ id: 'g2', image, alt: 'Anak-anak', caption: 'Pagi', credit: 'Sari Utami' }, { id: 'g3', image, alt: '', decorative: true, caption: '', credit: '' }] },
    { type: 'gallery', id: 'g4', caption: 'Menyusul', pictures: [] },
  ]),
  article('only-a-caption', { headline: 'Taman' }, [{ type: 'figure', id: 'f1', image: null, alt: '', caption: 'Menyusul', credit: '' }]),
  article('very-long', { headline: 'Taman '.repeat(160), standfirst: 'Taman. '.repeat(500) },
    Array.from({ length: 2000 }, (_, index) => ({ type: 'paragraph', id: `p${String(index)}`, children: words('Warga menyambut taman. '.repeat(20)) }))),
];
