import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { articleSchema } from '../../shared/article/article.ts';
import { deskInTest, type DeskInTest } from './desk-in-test.ts';

let here: DeskInTest;
beforeEach(async () => { here = await deskInTest(); });
afterEach(() => here.end());

/** A picture of one pixel (PNG, ISO/IEC 15948). */
const PIXEL = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=', 'base64'));
const words = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

async function withPicture(headline: string): Promise<string> {
  const { image } = await here.ask('images.store', { bytes: PIXEL });
  const { article, sequence } = await here.ask('articles.create', { houseStyle: 'general-en' });
  const figure = { type: 'figure' as const, id: 'f', image, alt: 'A dot', caption: 'One dot', credit: '' };
  await here.ask('drafts.save', { articleId: article.id, base: sequence, fields: { headline }, changes: [{ kind: 'insert', after: null, block: figure }] });
  return article.id;
}

test('an export into the library is a page with its pictures beside it, and the revision that went out is kept', async () => {
  const articleId = await withPicture('A dot opens');
  const { files, folder } = await here.ask('publishing.export', { articleId, format: 'html', destination: 'exports' });
  expect(files.map((file) => file.mediaType)).toEqual(['text/html', 'image/webp']);
  for (const { name, bytes } of files) expect(readFileSync(join(folder ?? '', name))).toEqual(Buffer.from(bytes));
  expect(readdirSync(folder ?? '')).toEqual(['a-dot-opens.html', 'images']);
  expect(words(files[0]?.bytes)).toContain(`src="${files[1]?.name ?? ''}"`);
  expect(await here.ask('publishing.page', { articleId })).toEqual({ html: words(files[0]?.bytes) });
  const { revisions } = await here.ask('revisions.list', { articleId });
  expect(revisions.map(({ reason }) => reason)).toEqual(['export', 'created']);
});

test('a related link never tells readers a headline that nobody wrote', async () => {
  const target = await here.ask('importing.file', { name: 'wire.txt', bytes: new TextEncoder().encode('The ferry ran late again.\nPeople waited.'), format: 'text', houseStyle: 'general-en' });
  const articleId = await withPicture('A dot opens');
  const { sequence } = await here.ask('articles.get', { id: articleId });
  const items = [{ id: 'i', articleId: target.articleId, title: 'Ferry late', url: null }];
  await here.ask('drafts.save', { articleId, base: sequence, changes: [{ kind: 'insert', after: null, block: { type: 'relatedLinks', id: 'r', label: null, items } }] });
  const { files } = await here.ask('publishing.export', { articleId, format: 'text', destination: 'answer' });
  expect(words(files[0]?.bytes)).toContain('Ferry late');
  expect(words(files[0]?.bytes)).not.toContain('ran late');
});

test('what is under embargo is written nowhere', async () => {
  const articleId = await withPicture('Later');
  const { sequence } = await here.ask('articles.get', { id: articleId });
  await here.ask('drafts.save', { articleId, base: sequence, fields: { embargo: '2999-01-01T00:00:00Z' } });
  for (const destination of ['exports', 'answer']) {
    expect(await here.refused('publishing.export', { articleId, format: 'html', destination })).toMatchObject({
      code: 'embargoed', details: { until: '2999-01-01T00:00:00Z' },
    });
  }
  expect(readdirSync(join(here.folder, 'exports'))).toEqual([]);
  expect((await here.ask('publishing.check', { articleId })).findings.map(({ code }) => code)).toContain('embargoed');
});

test('what is still to come goes out only by choice, and is named with its place', async () => {
  const articleId = await withPicture('Ferry');
  const { sequence } = await here.ask('articles.get', { id: articleId });
  const cells = [{ children: [] }, { children: [{ type: 'text' as const, text: 'About TK boats a day' }] }];
  await here.ask('drafts.save', { articleId, base: sequence, changes: [{ kind: 'insert', after: 'f', block: { type: 'table', id: 't', rows: [{ cells }] } }] });
  for (const destination of ['exports', 'answer']) {
    expect(await here.refused('publishing.export', { articleId, format: 'text', destination })).toMatchObject({
      code: 'placeholders', details: { count: 1, place: 'table', block: 't', words: 'About TK boats a day' },
    });
  }
  expect(readdirSync(join(here.folder, 'exports'))).toEqual([]);
  const { files } = await here.ask('publishing.export', { articleId, format: 'text', withPlaceholders: true });
  expect(words(files[0]?.bytes)).toContain('TK');
});

test('a related link goes out with the present headline and address of the article that it names', async () => {
  const target = await withPicture('New name');
  const { article, sequence } = await here.ask('articles.create', {});
  const block = { type: 'relatedLinks' as const, id: 'r', label: null, items: [{ id: 'i', articleId: target, title: 'Old name', url: null }] };
  await here.ask('drafts.save', { articleId: article.id, base: sequence, changes: [{ kind: 'insert', after: null, block }] });
  const { html } = await here.ask('publishing.page', { articleId: article.id });
  expect(html).toContain('New name');
  expect(html).not.toContain('Old name');
  expect(html).toMatch(/href="https:[^"]*new-name/);
});

test('a link in the words goes out with the present address of the article that it names, and counts as a link to it', async () => {
  const target = await withPicture('New name');
  const { article, sequence } = await here.ask('articles.create', {});
  const link = { type: 'link' as const, url: 'https://example.org/old', articleId: target, children: [{ type: 'text' as const, text: 'lihat' }] };
  const block = { type: 'paragraph' as const, id: 'p', children: [link, { type: 'footnote' as const, id: 'n', children: [link] }] };
  await here.ask('drafts.save', { articleId: article.id, base: sequence, changes: [{ kind: 'insert', after: null, block }] });
  const { html } = await here.ask('publishing.page', { articleId: article.id });
  expect(html.match(/href="https:[^"]*new-name[^"]*">lihat/g)).toHaveLength(2);
  expect(html).not.toContain('example.org/old');
  expect(await here.ask('articles.linkers', { id: target })).toMatchObject({ articles: 1 });
});

test('an article exported as JSON and imported again is a second article of the same content', async () => {
  const articleId = await withPicture('Twice');
  const { files } = await here.ask('publishing.export', { articleId, format: 'json' });
  const [file] = files;
  const original = articleSchema.parse(JSON.parse(words(file?.bytes)));
  const imported = await here.ask('importing.file', { name: 'twice.json', bytes: file?.bytes ?? new Uint8Array() });
  expect(imported.articleId).not.toBe(articleId);
  const { article } = await here.ask('articles.get', { id: imported.articleId });
  expect(article).toMatchObject({ fields: original.fields, body: original.body });
});

test('an imported byline is linked to the register by its name, in any case', async () => {
  const { contributor } = await here.ask('contributors.save', { id: null, name: 'Rina Pertiwi', role: 'reporter', initials: 'rpt' });
  const { article } = await here.ask('articles.create', {});
  const byline = [{ contributorId: 'elsewhere', name: 'RINA PERTIWI', role: 'reporter' }, { contributorId: 'elsewhere', name: 'Adi', role: 'editor' }];
  const json = JSON.stringify({ ...article, fields: { ...article.fields, byline } });
  const { articleId } = await here.ask('importing.file', { name: 'a.json', bytes: new TextEncoder().encode(json) });
  const imported = await here.ask('articles.get', { id: articleId });
  expect(imported.article.fields.byline.map((entry) => entry.contributorId)).toEqual([contributor.id, null]);
});

test('a file that cannot be imported changes nothing', async () => {
  expect(await here.refused('importing.file', { name: 'empty.txt', bytes: new Uint8Array() })).toMatchObject({ code: 'empty' });
  expect(await here.ask('articles.list', {})).toEqual({ rows: [], nextCursor: null });
});

test('the same picture twice is one file, and what could run or is no picture is refused', async () => {
  const first = await here.ask('images.store', { bytes: PIXEL });
  expect(first.image).toMatchObject({ mediaType: 'image/png', width: 1, height: 1 });
  expect((await here.ask('images.store', { bytes: PIXEL })).image).toEqual(first.image);
  expect(readdirSync(join(here.folder, 'images'))).toEqual([`${first.image?.hash ?? ''}.png`]);
  const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><script>1</script></svg>');
  for (const bytes of [svg, new Uint8Array(), new Uint8Array(50), PIXEL.slice(0, 12)]) {
    expect(await here.refused('images.store', { bytes })).toMatchObject({ code: 'unsupportedImage' });
  }
});
