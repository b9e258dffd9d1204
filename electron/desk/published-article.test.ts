import { expect, it } from 'vitest';
import { newArticle } from '../../shared/article/article.ts';
import type { Fields } from '../../shared/article/fields.ts';
import { isPlainName } from './hosting/plain-name.ts';
import { fileName } from './published-article.ts';

const nameOf = (fields: Partial<Fields>): string => {
  const article = newArticle('id', 'umum-id', '2026-11-23T03:42:00.000Z');
  return fileName({ ...article, id: '0199-0000-abcdefabcdef', fields: { ...article.fields, ...fields } });
};

it('names an article\'s files as every file system allows, whatever its headline', () => {
  for (const headline of ['../../etc/passwd', 'a\r\nSet-Cookie: x', 'C:\\Windows', '"; filename=x', '漢字', '.', 'a'.repeat(1000)]) {
    expect(isPlainName(`${nameOf({ headline })}.html`), headline).toBe(true);
  }
});
it('takes no name that Windows keeps for a device', () => {
  expect(nameOf({ headline: 'Con' })).toBe('con-abcdefabcdef');
  expect(nameOf({ slug: 'lpt1' })).toBe('lpt1-abcdefabcdef');
  expect(nameOf({ headline: 'Konferensi' })).toBe('konferensi');
});
