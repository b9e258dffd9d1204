import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasJava, htmlValidateProblems, nuProblems, type NamedPage } from '../../../scripts/validate-html.ts';
import type { Article } from '../../../shared/article/article.ts';
import { publishedBody } from '../../../shared/article/published-body.ts';
import { htmlPage } from '../../../shared/export/html/page.ts';
import { scaledFiles } from '../../../shared/export/html/picture-file.ts';
import { builtInHouseStyles } from '../../../shared/house-style/built-in.ts';
import { readFile } from '../../../shared/import/file.ts';
import { sampleLibrary } from './sample-library.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const ownText = join(root, 'e2e', 'fixtures', 'wire-text.txt');
/** A real text that may stand beside the checkout; its words are its publisher's and are not kept here. */
const realText = join(root, '..', 'shared', 'corpus', 'seed-tribunnews.txt');
const java = await hasJava();

function pages(article: Article, name: string): NamedPage[] {
  return builtInHouseStyles.map((houseStyle) => ({
    name: `${name} (${houseStyle.id})`,
    html: htmlPage(publishedBody(article), houseStyle, { version: '0.1.0', pictureFiles: scaledFiles }),
  }));
}

function imported(path: string): NamedPage[] {
  const { article } = readFile({
    name: 'wire.txt', bytes: readFileSync(path), format: 'text', houseStyles: builtInHouseStyles, houseStyle: null, now: '2026-11-23T03:42:00.000Z',
  });
  return pages(article, 'imported');
}

const sets: { name: string; isThere: boolean; make: () => NamedPage[] }[] = [
  { name: 'every sample article', isThere: true, make: () => sampleLibrary().articles.flatMap(({ article }) => pages(article, article.id)) },
  { name: 'the imported wire text', isThere: true, make: () => imported(ownText) },
  { name: `the imported real text${existsSync(realText) ? '' : ' (NOT RUN: it is not beside this checkout)'}`, isThere: existsSync(realText), make: () => imported(realText) },
];

describe.for(sets)('the page of $name, in each house style', ({ isThere, make }) => {
  it.skipIf(!isThere)('passes html-validate without a word', async () => {
    expect(await htmlValidateProblems(make())).toEqual([]);
  });
  it.skipIf(!isThere || !java)(`passes the Nu HTML checker without a word${java ? '' : ' (NOT RUN: no Java 11 or later here)'}`, async () => {
    expect(await nuProblems(make())).toEqual([]);
  });
});
