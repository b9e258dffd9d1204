import type { Backup } from '../../../shared/contract/backups.ts';

/** How many days, weeks and months keep a backup each. */
export const KEPT = { days: 7, weeks: 4, months: 12 };
/** In milliseconds: a copy from before a migration stays for at least so long. */
const A_MONTH = 31 * 24 * 60 * 60 * 1000;
const A_DAY = 24 * 60 * 60 * 1000;

/**
 * Which backups are to go: all but the last one of each of the last 7 days, 4 weeks and 12 months that have any.
 * What is last is decided by the numbers, which count up; dates only say which day, week and month one belongs to. So a
 * clock that is set back or forward takes no backup away that the rule would keep. The one made last always stays, and
 * so do copies from before a migration for a month, and the last one of these for good.
 */
export function surplusBackups(backups: readonly Backup[], now: Date): Backup[] {
  const newestFirst = [...backups].sort((one, other) => other.number - one.number);
  const kept = new Set<Backup>([
    ...newestFirst.slice(0, 1),
    ...newestFirst.filter(({ kind }) => kind === 'before-migration').slice(0, 1),
    ...newestFirst.filter(({ kind, madeAt }) => kind === 'before-migration' && now.getTime() - Date.parse(madeAt) < A_MONTH),
    ...lastOfEach(newestFirst, KEPT.days, day),
    ...lastOfEach(newestFirst, KEPT.weeks, week),
    ...lastOfEach(newestFirst, KEPT.months, month),
  ]);
  return newestFirst.filter((backup) => !kept.has(backup));
}

function lastOfEach(newestFirst: readonly Backup[], most: number, spanOf: (backup: Backup) => string): Backup[] {
  const spans = new Map<string, Backup>();
  for (const backup of newestFirst) {
    const span = spanOf(backup);
    if (!spans.has(span) && spans.size < most) spans.set(span, backup);
  }
  return [...spans.values()];
}

const day = ({ madeAt }: Backup): string => madeAt.slice(0, 10);
const month = ({ madeAt }: Backup): string => madeAt.slice(0, 7);

/** Named by its Monday (ISO 8601), so that a week which two years share is one. */
function week(backup: Backup): string {
  const midnight = Date.parse(`${day(backup)}T00:00:00Z`);
  const sinceMonday = (new Date(midnight).getUTCDay() + 6) % 7;
  return new Date(midnight - sinceMonday * A_DAY).toISOString().slice(0, 10);
}
