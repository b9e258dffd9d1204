import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blockText } from '../shared/article/text.ts';
import { BLANK_QUERY, type FindQuery } from '../shared/find/find-query.ts';
import { withDesk, withFolder, type Ask } from './bench-desk.ts';
import { fillLibrary } from './fill-library.ts';
import { generatedArticle, VOCABULARY } from './generate.ts';
import type { Form, Outcome, Part, Row } from './part.ts';
import { inTurn, milliseconds, quantile } from './timing.ts';

export const findingPart: Part = {
  name: 'finding',
  title: 'Finding words across a library',
  method: '`find.inLibrary`, from the call to the parsed answer with every place and what stands around it, against GNU grep (`grep --recursive --count`, with `--ignore-case` and `--fixed-strings` or `--extended-regexp`) over a folder with one text file for each of the same articles, all of it in the system\'s cache. In turn; p50 / p95. Words that stand in few articles, so that no limit ends a search early; both must name as many articles.',
  measure: (form: Form): Promise<Outcome> => withFolder(async (folder) => {
    const count = form === 'short' ? 200 : 20_000;
    const library = join(folder, 'library');
    mkdirSync(library);
    fillLibrary(library, count);
    const texts = join(folder, 'texts');
    writeTexts(texts, count);
    return withDesk(library, async (ask) => {
      const rows: Row[] = [];
      for (const query of queries(form)) rows.push(await compare(ask, texts, query, form));
      return { rows, notes: [`${count.toLocaleString('en')} articles of about 180 words.`] };
    });
  }),
};

function queries(form: Form): (FindQuery & { readonly what: string })[] {
  const rare = VOCABULARY[form === 'short' ? 2_000 : 30_000] ?? '';
  return [
    { ...BLANK_QUERY, what: 'a rare word', text: rare },
    { ...BLANK_QUERY, what: 'words that stand nowhere', text: 'tidak ada di mana pun' },
    { ...BLANK_QUERY, what: 'a regular expression', text: `${rare.slice(0, -1)}[a-z]+ (yang|dan) `, isRegExp: true },
  ];
}

async function compare(ask: Ask, texts: string, { what, ...query }: FindQuery & { readonly what: string }, form: Form): Promise<Row> {
  let named = { ours: -1, grep: -1 };
  const ours = async (): Promise<void> => {
    const { articles, hasMore } = await ask('find.inLibrary', { query });
    if (hasMore) throw new Error(`too many places of ${query.text} to compare`);
    named = { ...named, ours: articles.length };
  };
  const grep = (): void => { named = { ...named, grep: grepped(texts, query) }; };
  const [our = [], bare = []] = await inTurn([ours, grep], form === 'short' ? 2 : 15, 1);
  if (named.ours !== named.grep) throw new Error(`${query.text}: ${named.ours} articles here, ${named.grep} by grep`);
  const both = (times: readonly number[]): string => `${milliseconds(quantile(times, 0.5))} / ${milliseconds(quantile(times, 0.95))}`;
  return { what: `${what} (in ${named.ours} articles)`, ours: both(our), yardstick: both(bare), ratio: quantile(our, 0.5) / quantile(bare, 0.5), reading: 'times grep\'s p50' };
}

/** @returns in how many files the words stand */
function grepped(folder: string, { text, isRegExp }: FindQuery): number {
  const { stdout, status } = spawnSync('grep', [
    '--recursive', '--count', '--ignore-case', isRegExp ? '--extended-regexp' : '--fixed-strings', '--', text, folder,
  ], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status === null || status > 1) throw new Error('grep could not be run');
  return stdout.split('\n').filter((line) => line !== '' && !line.endsWith(':0')).length;
}

function writeTexts(folder: string, count: number): void {
  mkdirSync(folder);
  for (let number = 0; number < count; number++) {
    const { fields, body } = generatedArticle(number);
    writeFileSync(join(folder, `${number}.txt`), [fields.headline, fields.standfirst, ...body.map(blockText)].join('\n'));
  }
}
