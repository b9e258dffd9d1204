import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { hasJava, htmlValidateProblems, nuProblems } from '../../../scripts/validate-html.ts';
import { articleArbitrary } from '../../article/article.arbitrary.ts';
import type { Article } from '../../article/article.ts';
import { publishedBody } from '../../article/published-body.ts';
import { builtInHouseStyles } from '../../house-style/built-in.ts';
import { htmlPage } from './page.ts';
import { scaledFiles } from './picture-file.ts';
import { edgeCases, everything, hostile } from './sample-pages.test-support.ts';

const random = fc.sample(articleArbitrary, { numRuns: 60, seed: 20261123 });
const options = { version: '0.1.0', pictureFiles: scaledFiles };
const [firstStyle] = builtInHouseStyles;

const page = (article: Article, houseStyle = firstStyle): { name: string; html: string } => {
  if (!houseStyle) throw new Error('There is no built-in house style');
  return { name: `${article.id} (${houseStyle.id})`, html: htmlPage(publishedBody(article), { ...houseStyle, embedHosts: ['grafik.example'] }, options) };
};
const pages = [
  ...builtInHouseStyles.flatMap((houseStyle) => [everything, hostile].map((article) => page(article, houseStyle))),
  ...edgeCases.map((article) => page(article)),
  ...random.map((article, index) => page(article, builtInHouseStyles[index % builtInHouseStyles.length])),
];
/** Proves in the same run that the validators look. */
const broken = { name: 'broken', html: '<!doctype html><html lang="id"><head><title>x</title></head><body><p id="a"></p><h1 id="a">x</h1><img src="x"></body></html>' };
const java = await hasJava();

function expectOnlyBroken(problems: readonly string[]): void {
  expect(problems.filter((problem) => !problem.startsWith('broken:'))).toEqual([]);
  expect(problems.length).toBeGreaterThan(0);
}

describe('an exported page, with everything, hostile, bare or random', () => {
  it('passes html-validate without a word', async () => {
    expectOnlyBroken(await htmlValidateProblems([...pages, broken]));
  });
  it.skipIf(!java)(`passes the Nu HTML checker without a word${java ? '' : ' (NOT RUN: no Java 11 or later here)'}`, async () => {
    expectOnlyBroken(await nuProblems([...pages, broken]));
  });
});
