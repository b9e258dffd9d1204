import { expect, it } from 'vitest';
import { newArticle } from '../../article/article.ts';
import type { Block } from '../../article/block.ts';
import { publishedBody } from '../../article/published-body.ts';
import { htmlPage } from '../../export/html/page.ts';
import { scaledFiles } from '../../export/html/picture-file.ts';
import { umumId } from '../../house-style/umum-id.ts';
import { htmlToBlocks } from './html-to-blocks.ts';

const read = (html: string): unknown[] => JSON.parse(JSON.stringify(htmlToBlocks(html, { keepsPictures: true }).blocks, (key, value: unknown) => (key === 'id' ? undefined : value))) as unknown[];
const t = (text: string) => [{ type: 'text' as const, text }];
const list = { type: 'list', style: 'check', items: [{ children: t('Izin'), checked: true, nested: { style: 'check', items: [{ children: t('Dana') }] } }, { children: t('Bibit') }] };

it('reads the check lists of Google Docs, without the picture of a box and the line through what is ticked', () => {
  const item = (isTicked: boolean, words: string): string => `<li dir="ltr" role="checkbox" aria-checked="${String(isTicked)}" style="list-style-type:none" aria-level="1">`
    + `<img src="data:image/png;base64,iVBORw0KGgo=" width="17.6" height="17.6" alt="${isTicked ? 'checked' : 'unchecked'}" aria-roledescription="check box">`
    + `<p dir="ltr" style="display:inline" role="presentation"><span style="${isTicked ? 'text-decoration:line-through;' : ''}font-weight:400">${words}</span></p></li>`;
  const docs = `<b id="docs-internal-guid-1" style="font-weight:normal"><ul>${item(true, 'Izin')}<ul>${item(false, 'Dana')}</ul>${item(false, 'Bibit')}</ul></b>`;
  expect(read(docs)).toEqual([list]);
});

it('reads those of GitHub, with and without paragraphs', () => {
  const box = (isTicked: boolean): string => `<input type="checkbox" class="task-list-item-checkbox" disabled${isTicked ? ' checked' : ''}>`;
  expect(read(`<ul class="contains-task-list"><li class="task-list-item">${box(true)} Izin<ul><li>${box(false)} Dana</li></ul></li><li><p>${box(false)} Bibit</p></li></ul>`)).toEqual([list]);
  expect(read(`<ul><li>Isi <input type="checkbox"> di tengah</li><li><input type="text">kolom</li></ul>`)).toMatchObject([{ style: 'bullet' }]);
});

it('reads those of a page that it wrote itself', () => {
  const blank = newArticle('id', 'umum-id', '2026-11-23T03:42:00.000Z');
  const body = [{ id: 'l', ...list } as Block];
  expect(read(htmlPage(publishedBody({ ...blank, body }), umumId, { version: '0', pictureFiles: scaledFiles }))).toContainEqual(list);
});
