import { emptyFields } from '../../../shared/article/article.ts';
import type { Block } from '../../../shared/article/block.ts';
import type { Fields } from '../../../shared/article/fields.ts';
import type { RebuiltArticle } from '../../../shared/contract/library-state.ts';
import { defaultHouseStyleId } from '../../../shared/house-style/built-in.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { Connection } from '../connection.ts';
import type { TrashClock } from './article-row.ts';
import type { Trace } from './article-traces.ts';
import { articleWriter } from './article-writer.ts';
import { notice, withMarkedGaps, wordsFor } from './marked-gaps.ts';
import { rebuiltVersion } from './rebuilt-version.ts';
import type { SalvagedBody } from './salvaged-body.ts';
import type { SalvagedVersion } from './salvaged-version.ts';

const COLUMNS = ['id', 'sequence', 'stage', 'words', 'fields', 'created_at', 'modified_at', 'trashed_at', 'trashed_by', 'trashed_count'] as const;

/** What can be read of an article whose row is lost. `begun`: when its first revision was cut, ISO 8601. */
export type Remains = {
  readonly old: number; readonly id: string; readonly trace: Trace;
  readonly draft: SalvagedBody; readonly versions: readonly SalvagedVersion[]; readonly begun: string | null;
};
/** `rebuilt` is null where the backup's own stands, being the same or the best there is. */
export type Placed = { readonly number: number; readonly rebuilt: RebuiltArticle | null; readonly isWhole: boolean; readonly isAsItWas: boolean };

/** @returns what makes an article of its remains and says where it lies in the new library; null where there is nothing to make it of. */
export function articleRebuilder(into: Connection, { now, counted }: TrashClock): (remains: Remains) => Placed | null {
  const writer = articleWriter(into, COLUMNS, now);

  /** What of a draft could be read and did not become the body is not let go. */
  const keepRest = (article: number, draft: SalvagedBody, body: readonly Block[], fields: Fields, modifiedAt: string): void => {
    const there = new Set(body.map(canonicalJson));
    if (draft.parts.some((part) => part !== null && !there.has(canonicalJson(part)))) writer.keepDraft(article, fields, modifiedAt, withMarkedGaps(draft, fields.language));
  };

  return ({ old, id, trace, draft, versions, begun }) => {
    const before = writer.find(id);
    const newer = versions.filter(({ row }) => before === undefined || row.sequence > before.sequence);
    const rebuilt = rebuiltVersion(draft, newer, before !== undefined);
    if (before !== undefined) {
      const body = writer.body(before.number);
      const isAsItWas = before.sequence === trace.sequence;
      const isSame = rebuilt?.source === 'draft' && rebuilt.fields === null && canonicalJson(rebuilt.body.parts) === canonicalJson(body);
      if (rebuilt === null || isAsItWas || isSame || before.sequence > (trace.sequence ?? Infinity)) {
        if (!isAsItWas) keepRest(before.number, draft, body, JSON.parse(before.fields) as Fields, before.modified_at);
        return { number: before.number, rebuilt: null, isWhole: true, isAsItWas };
      }
    }
    if (rebuilt === null) return null;
    const known = rebuilt.fields ?? (before === undefined ? emptyFields('id', defaultHouseStyleId) : JSON.parse(before.fields) as Fields);
    const fields: Fields = { ...known, stage: trace.stage ?? known.stage };
    if (before !== undefined) writer.keepBackup(before, fields.language);
    const at = rebuilt.fields === null ? null : rebuilt.version?.row.at ?? null;
    const body = [notice(origin(rebuilt.source, at, fields.language)), ...withMarkedGaps(rebuilt.body, fields.language)];
    const trash = trace.isInTrash ? { trashed_at: now, trashed_by: '', trashed_count: counted } : { trashed_at: null, trashed_by: null, trashed_count: null };
    const number = writer.write({
      number: old, id, sequence: trace.sequence, stage: fields.stage, fields: JSON.stringify(fields),
      created_at: before?.created_at ?? begun ?? now, modified_at: rebuilt.version?.row.modified_at ?? now, ...trash,
    }, body, before);
    keepRest(number, draft, body, fields, now);
    return { number, rebuilt: { id, source: rebuilt.source, at }, isWhole: rebuilt.body.isWhole, isAsItWas: false };
  };
}

/** What an article that was made anew says of it at its top, in its own language. @param at of the version, ISO 8601 */
function origin(source: RebuiltArticle['source'], at: string | null, language: string): string {
  const translate = wordsFor(language);
  if (at === null) return translate('recovery.rebuilt.noFields');
  return translate(source === 'draft' ? 'recovery.rebuilt.draft' : 'recovery.rebuilt.version', { at: new Date(at) });
}
