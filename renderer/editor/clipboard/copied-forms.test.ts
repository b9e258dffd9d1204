import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockArbitrary } from '../../../shared/article/article.arbitrary.ts';
import { blockSchema, type Block } from '../../../shared/article/block.ts';
import { umumId } from '../../../shared/house-style/umum-id.ts';
import { copiedForms } from './copied-forms.ts';
import { OWN_FORM } from './own-form.ts';
import { pastedBlocks } from './pasted-blocks.ts';

const from = (forms: Record<string, string>) => ({ getData: (type: string) => forms[type] ?? '' });
const image = { hash: 'a'.repeat(64), mediaType: 'image/jpeg' as const, width: 4, height: 3 };
const story: Block[] = [
  { type: 'heading', id: 'h', level: 3, children: [{ type: 'text', text: 'Sore <hari>' }] },
  { type: 'paragraph', id: 'p', children: [{ type: 'text', text: 'Warga ', marks: ['bold'] }, { type: 'link', url: 'https://contoh.id/?a=1&b=2', children: [{ type: 'text', text: 'datang' }] }] },
  { type: 'relatedLinks', id: 'r', label: null, items: [{ id: 'i', articleId: null, title: 'Kali bersih', url: 'https://contoh.id/kali' }] },
  { type: 'figure', id: 'f', image, alt: 'Perahu', caption: 'Perahu di kali', credit: 'Rina' },
  { type: 'quote', id: 'q', children: [{ type: 'text', text: 'Akhirnya.' }], attribution: 'Ibu Wati' },
];

test('other programs are given the HTML and the text of an export, with the house style\'s labels', () => {
  const forms = copiedForms(story, umumId, 'id');
  expect(forms['text/plain']).toBe('Sore <hari>\n\nWarga datang\n\nBaca juga: Kali bersih\n\nPerahu di kali\nFoto: Rina\n\nAkhirnya.\n— Ibu Wati');
  expect(forms['text/html']).toContain('<h3>Sore &lt;hari&gt;</h3>\n<p><strong>Warga </strong><a href="https://contoh.id/?a=1&amp;b=2">datang</a></p>');
  expect(forms['text/html']).toContain('<p class="label">Baca juga:</p><ul><li><a href="https://contoh.id/kali">Kali bersih</a></li></ul>');
  expect(forms['text/html']).not.toMatch(/style=|data-lexical|<img|<span dir/);
});

test('our own form keeps a figure with its picture and a related link, each under an id of its own', () => {
  const { blocks } = pastedBlocks(from(copiedForms(story, null, 'id')));
  expect(blocks).toMatchObject([{ type: 'heading' }, { type: 'paragraph' }, { items: [{ title: 'Kali bersih' }] }, { image, alt: 'Perahu', caption: 'Perahu di kali', credit: 'Rina' }, { attribution: 'Ibu Wati' }]);
  const ids = JSON.stringify(blocks).match(/"id":"[^"]+"/g) ?? [];
  expect(ids).toHaveLength(6);
  expect(new Set(ids).size).toBe(6);
  for (const id of ids) expect(id).not.toMatch(/"[hprfqi]"$/);
});

test('whatever is copied comes back as blocks that an article takes, by each of the forms', () => {
  fc.assert(fc.property(fc.array(blockArbitrary, { minLength: 1, maxLength: 4 }), (blocks) => {
    const { [OWN_FORM]: _own, ...others } = copiedForms(blocks, umumId, 'en');
    for (const block of [...pastedBlocks(from(others)).blocks, ...pastedBlocks(from({ 'text/plain': others['text/plain'] ?? '' })).blocks]) blockSchema.parse(block);
  }));
});
