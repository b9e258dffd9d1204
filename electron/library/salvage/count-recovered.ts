import type { RecoveryReport, RecoveryWay } from '../../../shared/contract/library-state.ts';
import type { Connection } from '../connection.ts';
import type { SalvagedArticles } from './salvage-articles.ts';
import type { SalvagedRest } from './salvage-rest.ts';
import type { SalvagedRevisions } from './salvage-revisions.ts';
import { places } from './salvage.ts';

/** What a salvage has found out besides what now lies in the new library; null: nothing was salvaged. */
export type Found = { readonly areBlocksWhole: boolean; readonly articles: SalvagedArticles; readonly revisions: SalvagedRevisions; readonly rest: SalvagedRest };
export type Counts = Omit<RecoveryReport, 'setAside'>;

const MOST_NAMED = 1000;

/** Counts what is in the new library itself, not what was put there. */
export function countRecovered(into: Connection, way: RecoveryWay, backupAt: string | null, found: Found | null): Counts {
  const count = (table: string): number => Number(into.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
  const lost = (what: 'block' | 'article' | 'revision'): number => (found === null ? 0 : places(into, what).lost().length);
  const rest = (part: 'contributors' | 'templates' | 'houseStyles' | 'settings', table: string) => ({ recovered: count(table), lost: found?.rest[part].broken ?? 0 });
  const isWhole = found !== null && found.areBlocksWhole && found.articles.isWhole && found.revisions.isWhole && Object.values(found.rest).every((part) => part.isWhole);
  const incomplete = found?.articles.incomplete ?? [];
  const rebuilt = found?.articles.rebuilt ?? [];
  const articles = count('article');
  return {
    way, backupAt, mayLackMore: !isWhole,
    articles: { recovered: articles, lost: lost('article'), incomplete: incomplete.length, rebuilt: rebuilt.length, fromBackup: found?.articles.fromBackup ?? articles },
    revisions: { recovered: count('revision'), lost: lost('revision'), incomplete: found?.revisions.incomplete ?? 0 },
    blocks: { recovered: count('block'), lost: lost('block') },
    contributors: rest('contributors', 'contributor'), templates: rest('templates', 'template'), houseStyles: rest('houseStyles', 'house_style'), settings: rest('settings', 'setting'),
    incompleteArticles: incomplete.slice(0, MOST_NAMED), rebuiltArticles: rebuilt.slice(0, MOST_NAMED),
  };
}
