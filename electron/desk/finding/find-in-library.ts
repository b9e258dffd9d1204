import type { CallOutput, ParsedInput } from '../../../shared/contract/contract.ts';
import type { FoundArticle, FoundHere } from '../../../shared/contract/find.ts';
import type { Replacement } from '../../../shared/find/find-in-text.ts';
import { foundAt, runsOf, type Run } from '../../../shared/find/found.ts';
import type { ArticleRecord } from '../../library/article-store.ts';
import type { Library } from '../../library/open.ts';
import { matchTexts } from './match-texts.ts';

/** How many articles are looked through between two looks at whether to stop. */
const AT_ONCE = 50;
/** In UTF-16 code units, on either side of what is found. */
const AROUND = 40;

type Asked = ParsedInput<'find.inLibrary'>;
type Answer = CallOutput<'find.inLibrary'>;

/** Reads every article outside the trash, those changed last first. @throws RedaksiError as `matchTexts` */
export function findInLibrary(library: Library, { query, replacement, limit }: Asked, isStopped: () => boolean): Answer {
  const articles: FoundArticle[] = [];
  let [searched, places, before] = [0, 0, Number.MAX_SAFE_INTEGER];
  while (!isStopped()) {
    const records = library.articles.newest([], before, AT_ONCE);
    const runs = records.map((record) => runsOf({ fields: record.fields, blocks: library.drafts.body(record.number) }));
    const matches = matchTexts(query, replacement, runs.flatMap((one) => one.map(({ text }) => text)));
    let next = 0;
    for (const [index, record] of records.entries()) {
      const own = runs[index] ?? [];
      const found = foundIn(own, matches.slice(next, next += own.length)).slice(0, limit - places);
      searched += 1;
      places += found.length;
      if (found.length > 0) articles.push(articleOf(record, found));
      if (places === limit) return { articles, searched, hasMore: true, isStopped: false };
    }
    const last = records.at(-1);
    if (last === undefined || records.length < AT_ONCE) return { articles, searched, hasMore: false, isStopped: false };
    before = last.sequence;
  }
  return { articles, searched, hasMore: false, isStopped: true };
}

function articleOf({ id, fields }: ArticleRecord, found: FoundHere[]): FoundArticle {
  return { id, headline: fields.headline, stage: fields.stage, found };
}

function foundIn(runs: readonly Run[], matches: readonly (readonly Replacement[])[]): FoundHere[] {
  return runs.flatMap(({ place, text }, index) => foundAt(place, text, matches[index] ?? []).map((one) => ({
    ...one, before: shortened(text.slice(0, one.from), 'start'), after: shortened(text.slice(one.to), 'end'),
  })));
}

/** @param where the dots stand in place of what is left out, at the start or at the end */
function shortened(text: string, where: 'start' | 'end'): string {
  const line = text.replaceAll('\n', ' ');
  if (line.length <= AROUND) return line;
  // Not between the halves of one character.
  return where === 'start' ? `…${line.slice(-AROUND).replace(/^[\udc00-\udfff]/, '')}` : `${line.slice(0, AROUND).replace(/[\ud800-\udbff]$/, '')}…`;
}
