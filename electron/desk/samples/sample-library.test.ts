import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { articleSchema, type Article } from '../../../shared/article/article.ts';
import { ROLES } from '../../../shared/article/fields.ts';
import { blockWords } from '../../../shared/article/word-count.ts';
import { contributorSchema } from '../../../shared/contract/register.ts';
import { SAMPLE_IMAGES, sampleImageBytes } from './images.ts';
import { sampleLibrary } from './sample-library.ts';

const { articles, contributors, images } = sampleLibrary();
const present = articles.map((sample) => sample.article);
const versions = articles.flatMap((sample) => [sample.article, ...sample.earlier.map((version) => version.article)]);
const blocksOf = <T extends Article['body'][number]['type']>(type: T, from: Article[] = versions) =>
  from.flatMap((article) => article.body).filter((block): block is Extract<Article['body'][number], { type: T }> => block.type === type);
const words = (article: Article): number => article.body.reduce((sum, block) => sum + blockWords(block), 0);

test('every sample article and every earlier version of it is an article', () => {
  for (const article of versions) expect(articleSchema.safeParse(article).error?.issues ?? [], article.id).toEqual([]);
  for (const contributor of contributors) contributorSchema.parse(contributor);
});

test('there are at least eight, in both languages, three of them with earlier versions', () => {
  expect(present.length).toBeGreaterThanOrEqual(8);
  for (const language of ['id', 'en']) expect(present.filter((article) => article.fields.language === language).length).toBeGreaterThanOrEqual(4);
  expect(articles.filter((sample) => sample.earlier.length >= 2).length).toBeGreaterThanOrEqual(3);
});

test('each is as long as a news article is', () => {
  for (const article of present) {
    expect(words(article), article.id).toBeGreaterThanOrEqual(150);
    expect(words(article), article.id).toBeLessThanOrEqual(450);
  }
});

test('no id stands twice, and each shows that it is a sample', () => {
  const ids = [...present.map((article) => article.id), ...contributors.map((contributor) => contributor.id), ...present.flatMap((article) => article.body.map((block) => block.id))];
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^sample-/);
});

test('a related link points to another sample, by a headline that it has or had', () => {
  for (const article of versions) {
    for (const item of blocksOf('relatedLinks', [article]).flatMap((block) => block.items)) {
      const target = articles.find((sample) => sample.article.id === item.articleId);
      expect(item.articleId).not.toBe(article.id);
      const headlines = target ? [target.article, ...target.earlier.map((version) => version.article)].map((version) => version.fields.headline) : [];
      expect(headlines, item.id).toContain(item.title);
    }
  }
  for (const article of present) expect(blocksOf('relatedLinks', [article]).length, article.id).toBeGreaterThan(0);
});

test('a picture in an article is one of the files, under the hash of its bytes and with its size', () => {
  for (const [name, image] of Object.entries(SAMPLE_IMAGES)) {
    const bytes = sampleImageBytes(name as keyof typeof SAMPLE_IMAGES);
    expect(createHash('sha256').update(bytes).digest('hex'), name).toBe(image.hash);
    expect(jpegSize(bytes), name).toEqual({ width: image.width, height: image.height });
    expect(bytes.length, name).toBeLessThan(80_000);
  }
  const stored = images.map((image) => createHash('sha256').update(image.bytes).digest('hex'));
  for (const figure of blocksOf('figure')) {
    expect(stored).toContain(figure.image?.hash);
    expect(figure.alt).not.toBe('');
    expect(figure.credit).not.toBe('');
  }
});

test('bylines name people of the register, and between them every role', () => {
  const entries = versions.flatMap((article) => article.fields.byline);
  for (const entry of entries) expect(contributors.find((contributor) => contributor.id === entry.contributorId)?.name).toBe(entry.name);
  expect(new Set(entries.map((entry) => entry.role))).toEqual(new Set(ROLES));
});

test('between them they show every kind of block but an embed', () => {
  expect(new Set(present.flatMap((article) => article.body.map((block) => block.type)))).toEqual(
    new Set(['paragraph', 'heading', 'list', 'quote', 'pullQuote', 'figure', 'relatedLinks', 'table', 'rule']));
});

test('times run forward, from the making of an article through its revisions to now', () => {
  for (const { article, earlier } of articles) {
    const times = [article.createdAt, ...earlier.map((version) => version.at), article.modifiedAt];
    expect([...times].sort(), article.id).toEqual(times);
    for (const time of times) expect(time).toMatch(/^2026-/);
  }
});

test('an earlier version differs from the one after it', () => {
  for (const { article, earlier } of articles) {
    const bodies = [...earlier.map((version) => version.article), article].map((version) => JSON.stringify([version.fields, version.body]));
    expect(new Set(bodies).size, article.id).toBe(bodies.length);
  }
});

/** From the frame header (ITU-T T.81, B.2.2): marker, length, precision, then height and width. */
function jpegSize(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker === 0xffc0 || marker === 0xffc2) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  throw new Error('no frame header');
}
