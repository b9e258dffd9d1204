import type { Fields } from '../../../shared/article/fields.ts';
import { blockStore } from '../block-store.ts';
import { packed, unpacked } from '../packed-numbers.ts';
import { withMarkedGaps, wordsFor } from './marked-gaps.ts';
import { revisionRows } from './revision-row.ts';
import { versionReader } from './salvaged-version.ts';
import { places, rowWriter, type Salvage } from './salvage.ts';

/**
 * A revision with a gap tells of a text that never was, so it is left out where its article has all of its readable blocks
 * anyway. Where it holds one that stands nowhere else it is kept, with its gaps marked and told in its name.
 * @param sequences of the revisions of which something is missing
 * @returns how many were kept
 */
export function partialRevisions({ from, into, progress }: Salvage, sequences: readonly number[], now: string): number {
  const articles = places(into, 'article');
  const kept = places(into, 'revision');
  const blocks = blockStore(into);
  const read = versionReader(into);
  const rows = revisionRows(from, now);
  const insert = rowWriter(into, 'revision', from.columns('revision'), 'INSERT');
  const present = into.prepare<[number], string>('SELECT fields FROM article WHERE number = ?').pluck();
  const drafts = into.prepare<[number], number>('SELECT block FROM draft_block WHERE article = ?').pluck();
  const revisions = into.prepare<[number], Buffer>('SELECT blocks FROM revision WHERE article = ?').pluck();
  let count = 0;

  // The newest first, so that older ones that hold no more than it are left out.
  for (const sequence of sequences.toSorted((a, b) => b - a)) {
    progress('revisions');
    const [row] = rows(sequence);
    const article = row === undefined ? null : articles.find(row.article);
    if (row === undefined || article === null) continue;
    const there = new Set([...drafts.all(article), ...revisions.all(article).flatMap(unpacked)]);
    const { parts, fields: own } = read(row);
    if (!parts.some((part) => part !== null && !there.has(blocks.numberOf(part) ?? 0))) continue;
    const fields = own ?? JSON.parse(present.get(article) ?? 'null') as Fields;
    // Fields that are not its own are one more thing that is missing.
    const body = withMarkedGaps({ parts: own === null ? [null, ...parts] : parts, isWhole: false }, fields.language);
    const name = [row.name, wordsFor(fields.language)('recovery.versionWithGaps')].filter((word) => word !== '').join(' · ');
    insert({ ...row, article, name, fields: blocks.keep(fields), blocks: packed(body.map((block) => blocks.keep(block))) });
    kept.place(sequence, sequence);
    count += 1;
  }
  return count;
}
