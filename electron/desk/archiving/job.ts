import type { CallOutput, ParsedInput } from '../../../shared/contract/contract.ts';
import type { VerifyPart, VerifyReport } from '../../../shared/contract/backups.ts';
import type { Failure } from '../../../shared/contract/error.ts';
import type { Restored } from '../../library/backup/restore-backup.ts';

/** What reads the whole library, or writes a whole one. */
export type Job =
  /** `ifDue`: only where no backup was made today and something changed since the last one. */
  | { readonly kind: 'backUp'; readonly ifDue: boolean; readonly second: string | null }
  | { readonly kind: 'restore'; readonly file: string; readonly folder: string }
  | { readonly kind: 'verify' }
  | { readonly kind: 'find'; readonly asked: ParsedInput<'find.inLibrary'> };

/** `failure`: why nothing stands in the second folder although the backup stands in the first. */
export type BackedUp = { readonly name: string; readonly second: { readonly folder: string; readonly failure: Failure | null } | null };
/** `backUp` answers null where none was due, `verify` where it was stopped. */
export type Outcome = { readonly backUp: BackedUp | null; readonly restore: Restored; readonly verify: VerifyReport | null; readonly find: CallOutput<'find.inLibrary'> };

export type Progress = { readonly part: VerifyPart; readonly done: number; readonly total: number };

/** Thrown through a job that nobody waits for any more; never leaves it. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}
