import { expect, it } from 'vitest';
import { newArticle, type Article } from '../../../article/article.ts';
import { publishedBody } from '../../../article/published-body.ts';
import { blockText } from '../../../article/text.ts';
import { htmlPage } from '../../../export/html/page.ts';
import { scaledFiles } from '../../../export/html/picture-file.ts';
import { builtInHouseStyles } from '../../../house-style/built-in.ts';
import type { HouseStyle } from '../../../house-style/house-style.ts';
import { umumId } from '../../../house-style/umum-id.ts';
import { readFile } from '../../file.ts';

const AT = '2026-11-24T03:04:05.000Z';

function exported(style: HouseStyle): string {
  const blank = newArticle('id', style.id, '2026-11-23T10:42:00.000Z');
  const corrections = [{ id: 'k', kind: 'correction' as const, text: 'Nama jalan dibetulkan.', at: AT }];
  return htmlPage(publishedBody({ ...blank, fields: { ...blank.fields, headline: 'Judul', corrections }, body: [{ type: 'paragraph', id: 'p', children: [{ type: 'text', text: 'Isi.' }] }] }), style, { version: '1', pictureFiles: scaledFiles });
}

function read(page: string, houseStyles: readonly HouseStyle[] = builtInHouseStyles): Article {
  return readFile({ name: 'laman.html', bytes: new TextEncoder().encode(page), format: 'auto', houseStyles, houseStyle: umumId, now: '2026-11-23T10:42:00.000Z' }).article;
}

it('a correction of a house style of one\'s own comes back, also where that has no label for it', () => {
  for (const correction of ['', ' Kami  membetulkan & meminta maaf ', 'Ralat']) {
    const style: HouseStyle = { ...umumId, id: 'sendiri', labels: { ...umumId.labels, correction }, dates: { ...umumId.dates, timeZone: 'Asia/Jayapura', timeStyle: 'long' } };
    const article = read(exported(style), [...builtInHouseStyles, style]);
    expect(article.fields.corrections).toMatchObject([{ text: 'Nama jalan dibetulkan.', at: AT }]);
    expect(article.body.map(blockText)).toEqual(['Isi.']);
    expect(read(exported(style)).fields.corrections).toEqual([]);
  }
});

it.each([
  ['another word before the label', /<span([^>]*)>Ralat/, '<span$1>Penting kata1: Ralat', /Penting kata1: Ralat/],
  ['another label', /<span([^>]*)>Ralat/, '<span$1>Hak jawab kata1', /Hak jawab kata1/],
  ['no label where the house style has one', /<span([^>]*)>Ralat /, '<span$1>', /Isi\./],
  ['words behind the time', '</time></span>: Nama', '</time> kata1 dan lagi</span>: Nama', /kata1 dan lagi/],
  ['an element beside the time', '</time></span>: Nama', '</time><b>kata1</b></span>: Nama', /kata1/],
  ['an element before the label', /<span([^>]*)>Ralat/, '<span$1><b>kata1</b> Ralat', /kata1/],
  ['other words in the time', /(<div class="corrections">.*?<time[^>]*>)[^<]*/, '$1kemarin kata1', /kemarin kata1/],
  ['an element in the time', /(<div class="corrections">.*?<time[^>]*>[^<]*)/, '$1<i>kata1</i>', /kata1/],
  ['another moment than the time\'s words', /(<div class="corrections">.*?<time datetime=")2026/, '$12025', /24 November 2026/],
  ['a second time', /(<div class="corrections">.*?)(<time[^>]*>[^<]*<\/time>)/, '$1$2 $2', /24 November 2026.*24 November 2026/],
])('a correction with %s stays in the text, word for word', (_what, from, to, kept) => {
  const page = exported(umumId);
  const changed = page.replace(from, to);
  expect(changed).not.toBe(page);
  expect(read(page).fields.corrections).toHaveLength(1);
  const { fields, body } = read(changed);
  expect(fields.corrections).toEqual([]);
  const words = body.map(blockText).join(' ');
  expect(words).toMatch(kept);
  expect(words).toMatch(/Isi\..*Nama jalan dibetulkan\./);
});
