import { readFileSync } from 'node:fs';
import type { Block } from '../shared/article/block.ts';
import type { BodyChange } from '../shared/article/change.ts';
import type { Fields } from '../shared/article/fields.ts';
import type { CallInput, CallName, CallOutput } from '../shared/contract/contract.ts';
import { umumId } from '../shared/house-style/umum-id.ts';
import type { Desk } from '../electron/desk/desk.ts';

type Ask = <N extends CallName>(name: N, input: CallInput<N>) => Promise<CallOutput<N>>;

const words = (text: string) => [{ type: 'text' as const, text }];
const paragraph = (id: string, text: string): Block => ({ type: 'paragraph', id, children: words(text) });

/** Fills an empty library with something of everything that a library holds, all of it invented, by the desk's own calls. */
export async function writeInventedLibrary(desk: Desk): Promise<void> {
  const ask: Ask = async <N extends CallName>(name: N, input: CallInput<N>) => {
    const reply = await desk.call(name, input, { window: 'frozen' });
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
    return reply.value as CallOutput<N>;
  };
  const save = async (articleId: string, fields: Partial<Fields>, changes: BodyChange[] = []): Promise<void> => {
    const { sequence: base } = await ask('articles.get', { id: articleId });
    await ask('drafts.save', { articleId, base, fields, changes });
  };

  const { contributor: me } = await ask('contributors.save', { id: null, name: 'Rina Pertiwi', role: 'reporter', initials: 'rpt' });
  const { contributor: editor } = await ask('contributors.save', { id: null, name: 'Adi Nugroho', role: 'editor', initials: 'adi' });
  const style = { ...umumId, id: 'kabar-serinda', name: 'Kabar Serinda', publisher: { name: 'Kabar Serinda', url: 'https://serinda.example/' } };
  await ask('houseStyles.save', { json: JSON.stringify(style) });
  await ask('settings.change', { language: 'id', theme: 'dark', me: me.id, asksWhoIAm: false, houseStyle: style.id });
  const bytes = new Uint8Array(readFileSync(new URL('../electron/desk/samples/images/river-bridge.jpg', import.meta.url)));
  const { image } = await ask('images.store', { bytes });

  const target = (await ask('articles.create', {})).article.id;
  await save(target, { headline: 'Kali yang Bersih', section: 'Lingkungan' }, [{ kind: 'insert', after: null, block: paragraph('p1', 'Kali itu bening kembali.') }]);
  await ask('articles.setStage', { id: target, stage: 'published' });
  await ask('publishing.export', { articleId: target, format: 'html' });

  const everything = (await ask('articles.create', {})).article.id;
  const blocks: Block[] = [
    paragraph('a', 'Warga menyambut taman baru “Tepi Kali”. 漢字 كتاب 👩‍👩‍👧'),
    { type: 'paragraph', id: 'b', children: [{ type: 'text', text: 'Tebal', marks: ['bold', 'italic'] }, { type: 'break' }, { type: 'link', url: 'https://example.org/peta?a=1&b=2', children: words('peta') }] },
    { type: 'heading', id: 'c', level: 2, children: words('Tiga tahun') },
    { type: 'list', id: 'd', style: 'bullet', items: [{ children: words('Pohon'), nested: { style: 'number', items: [{ children: words('Trembesi') }] } }] },
    { type: 'quote', id: 'e', children: words('Akhirnya.'), attribution: 'Ibu Wati' },
    { type: 'pullQuote', id: 'f', children: words('Akhirnya.') },
    { type: 'figure', id: 'g', image, alt: 'Jembatan', caption: 'Jembatan lama', credit: 'Kabar Serinda' },
    { type: 'relatedLinks', id: 'h', label: null, items: [{ id: 'i1', articleId: target, title: 'Kali yang Bersih', url: null }, { id: 'i2', articleId: null, title: 'Peta', url: 'https://example.org/peta' }] },
    { type: 'table', id: 'i', caption: 'Tahun', rows: [{ cells: [{ children: words('2025'), header: true, colspan: 2 }] }, { cells: [{ children: [] }, { children: words('x') }] }] },
    { type: 'embed', id: 'j', url: 'https://video.example/1', title: 'Rekaman' },
    { type: 'rule', id: 'k' },
  ];
  await save(everything, {
    headline: 'Warga Sambut Pembukaan Taman', standfirst: 'Setelah tiga tahun.', slug: 'taman-tepi-kali', dateline: { agency: 'KABAR SERINDA', place: 'SERINDA', separator: ' — ' },
    byline: [{ contributorId: me.id, name: me.name, role: 'reporter' }, { contributorId: editor.id, name: editor.name, role: 'editor' }, { contributorId: null, name: 'Tamu', role: 'photographer' }],
    creditLine: { kind: 'written', text: '(Kabar Serinda)' }, tags: ['taman', 'kali'], mediaTopics: ['medtop:11000000'], initials: ['chm'], source: 'Antara', embargo: '2027-01-01T00:00:00+07:00',
    corrections: [{ id: 'k1', kind: 'correction', text: 'Nama diperbaiki.', at: '2026-11-01T00:00:00.000Z' }],
  }, blocks.reverse().map((block) => ({ kind: 'insert', after: null, block })));
  await ask('revisions.create', { articleId: everything, name: 'Dikirim ke editor' });
  await save(everything, { standfirst: 'Dibuka setelah tiga tahun.' }, [
    { kind: 'put', block: paragraph('a', 'Warga menyambut taman baru.') }, { kind: 'move', id: 'k', after: 'a' }, { kind: 'remove', id: 'j' },
  ]);
  await ask('articles.setStage', { id: everything, stage: 'inReview' });
  await save(everything, {}, [{ kind: 'insert', after: 'c', block: paragraph('z', 'Alinea yang belum menjadi revisi.') }]);

  const english = (await ask('articles.create', { language: 'en-GB', houseStyle: 'general-en' })).article.id;
  await save(english, { headline: 'Ferry sails at dawn', embargo: null }, [{ kind: 'insert', after: null, block: paragraph('p', 'The ferry sails at dawn.') }]);
  const { article } = await ask('articles.get', { id: english });
  await ask('drafts.replace', { articleId: english, fields: { ...article.fields, stage: 'killed' }, body: [paragraph('p', 'The ferry no longer sails.')] });

  const result = (await ask('articles.create', {})).article.id;
  await save(result, { headline: 'TKTK Menang', section: 'Olahraga' }, [{ kind: 'insert', after: null, block: paragraph('p', 'Serinda menang [TK] lawan TKTK.') }]);
  await ask('templates.save', { articleId: result, name: 'Hasil pertandingan', section: 'Olahraga' });

  await ask('importing.file', { name: 'kabel.txt', bytes: new TextEncoder().encode('Pasar pagi dibuka lagi. Pedagang kembali berjualan sejak subuh.\n\nPembeli datang bergantian.\n') });
  const empty = (await ask('articles.create', {})).article.id;
  await save(empty, { headline: '', headlineIsWorking: false });

  const { revisions } = await ask('revisions.list', { articleId: everything });
  const [last, first] = [revisions.at(0)?.sequence ?? 0, revisions.at(-1)?.sequence ?? 0];
  await ask('revisions.change', { articleId: everything, sequence: first, isPinned: true });
  await ask('revisions.change', { articleId: everything, sequence: last, name: 'Sebelum rapat' });
  await ask('revisions.restore', { articleId: everything, sequence: last });
  const dropped = (await ask('articles.create', {})).article.id;
  await save(dropped, { headline: 'Kabar yang dibatalkan' }, [{ kind: 'insert', after: null, block: paragraph('p', 'Dibuang, dan masih ada.') }]);
  await ask('trash.put', { articleId: dropped });
}
