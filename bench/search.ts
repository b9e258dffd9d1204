import Database from 'better-sqlite3';
import { libraryFolder } from '../electron/library/library-folder.ts';
import { withDesk, withFolder, type Ask } from './bench-desk.ts';
import { fillLibrary } from './fill-library.ts';
import { VOCABULARY } from './generate.ts';
import { atLeast, type Form, type Outcome, type Part, type Row } from './part.ts';
import { inTurn, milliseconds, quantile } from './timing.ts';

const PAGE = 50;
type Order = 'newest' | 'relevance';

export const searchPart: Part = {
  name: 'search',
  title: 'Search over generated articles',
  method: 'Articles of about 180 words with a Zipf vocabulary. The first page (50 rows) of `articles.list`, from the call to the parsed answer, against the bare FTS5 query for 50 rowids on the same index: `ORDER BY rowid DESC` for newest, `ORDER BY rank` (bm25) for relevance. In turn; p50 / p95 over several words of each kind. Redaksi\'s answer holds whole rows, the yardstick\'s only numbers. Insertion: the library\'s bulk path (articles, blocks, index) against a bare FTS5 table of the same texts, chunk by chunk in turn.',
  measure: (form: Form): Promise<Outcome> => withFolder(async (folder) => {
    const articles = form === 'short' ? 500 : 100_000;
    const { ours, bare } = fillLibrary(folder, articles);
    const rate = (time: number): string => `${Math.round(articles / (time / 1000)).toLocaleString('en')} a second`;
    const ratio = bare / ours;
    const insertion: Row = {
      what: `insert ${articles.toLocaleString('en')} articles`, ours: rate(ours), yardstick: rate(bare), ratio,
      reading: 'of the yardstick\'s rate', promise: atLeast(ratio, 0.7),
    };
    const found = await withDesk(folder, (ask) => searches(ask, libraryFolder(folder).searchIndex, form));
    return { rows: [insertion, ...found], notes: [`${articles.toLocaleString('en')} articles.`] };
  }),
};

/** Words by how common they are: rank 1 stands in nearly every article, rank 30,000 in a few of 100,000. */
function kinds(): { kind: string; queries: string[] }[] {
  const words = (...ranks: number[]): string[] => ranks.map((rank) => VOCABULARY[rank - 1] ?? '');
  const starts = (length: number): string[] => words(400, 900, 1600, 2500).map((word) => word.slice(0, length));
  return [
    { kind: 'rare word', queries: words(30_000, 34_000, 38_000, 42_000) },
    { kind: 'medium word', queries: words(800, 1000, 1200, 1500) },
    { kind: 'common word', queries: words(1, 2, 5, 9) },
    { kind: 'beginning of 2 letters', queries: starts(2) },
    { kind: 'beginning of 4 letters', queries: starts(4) },
    { kind: 'common and rare word', queries: words(30_000, 34_000, 38_000, 42_000).map((word) => `yang ${word}`) },
  ];
}

async function searches(ask: Ask, file: string, form: Form): Promise<Row[]> {
  const connection = new Database(file, { readonly: true });
  const raw = {
    newest: connection.prepare<[string]>(`SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ${PAGE}`).pluck(),
    relevance: connection.prepare<[string]>(`SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT ${PAGE}`).pluck(),
  };
  const rows: Row[] = [];
  for (const order of ['newest', 'relevance'] as Order[]) {
    for (const { kind, queries } of kinds()) {
      const [ours, bare]: [number[], number[]] = [[], []];
      for (const query of queries) {
        const expression = query.split(' ').map((word) => `"${word}" *`).join(' ');
        const [mine = [], theirs = []] = await inTurn(
          [() => ask('articles.list', { query, order, limit: PAGE }), () => raw[order].all(expression)],
          form === 'short' ? 3 : 15, 2,
        );
        ours.push(...mine);
        bare.push(...theirs);
      }
      rows.push(row(`${order}: ${kind}`, ours, bare));
    }
  }
  connection.close();
  return rows;
}

function row(what: string, ours: number[], bare: number[]): Row {
  const both = (times: number[]): string => `${milliseconds(quantile(times, 0.5))} / ${milliseconds(quantile(times, 0.95))}`;
  return { what, ours: both(ours), yardstick: both(bare), ratio: quantile(ours, 0.95) / quantile(bare, 0.95), reading: 'times the yardstick\'s p95' };
}
