import type { Failure } from '../../../shared/contract/error.ts';
import type { RecoveryStep } from '../../../shared/contract/library-state.ts';
import type { Prepared } from '../../library/salvage/prepare-recovery.ts';
import type { Outlook, RecoveryTask } from './recovery-calls.ts';

/** `cancelled`: one number, 1 once the person has thought better of it. */
export type RecoveryOptions = { readonly folder: string; readonly task: RecoveryTask; readonly cancelled: SharedArrayBuffer };

/** From the recovery's thread; `done` or `failed` is the last. */
export type FromRecovery =
  | { kind: 'progress'; step: RecoveryStep; done: number }
  | { kind: 'done'; result: Outlook | Prepared }
  | { kind: 'failed'; failure: Failure };
