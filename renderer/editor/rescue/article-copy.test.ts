import { expect, test } from 'vitest';
import { articleSchema, newArticle } from '../../../shared/article/article.ts';
import { umumId } from '../../../shared/house-style/umum-id.ts';
import { copyFiles, copyText } from './article-copy.ts';

const empty = newArticle('id', 'umum-id', '2026-11-23T10:42:00.000Z');
const article = {
  ...empty,
  fields: { ...empty.fields, headline: 'Taman dibuka', dateline: { agency: null, place: 'JAKARTA', separator: ' - ' } },
  body: [
    { type: 'paragraph' as const, id: 'p1', children: [{ type: 'text' as const, text: 'Warga datang.' }] },
    { type: 'relatedLinks' as const, id: 'r1', label: null, items: [{ id: 'i1', articleId: null, title: 'Kali bersih', url: null }] },
  ],
};

test('the copied text is the whole story with the house style\'s labels', () => {
  expect(copyText(article, umumId)).toMatch(/^Taman dibuka\n\nJAKARTA - Warga datang\.\n\nBaca juga: Kali bersih/);
});

test('the text can be copied where the house style is not known', () => {
  expect(copyText(article, null)).toBe(copyText(article, umumId));
});

test('a saved copy is the article as it stands, to be imported again, and its text', () => {
  const [json, text] = copyFiles(article, umumId, new Date('2026-11-23T10:42:07Z'));
  expect(json?.name).toBe('taman-dibuka-2026-11-23-10-42-07.json');
  expect(articleSchema.parse(JSON.parse(new TextDecoder().decode(json?.bytes)))).toEqual(article);
  expect(new TextDecoder().decode(text?.bytes)).toContain('Warga datang.');
});
