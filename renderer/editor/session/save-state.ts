import type { ErrorCode, Failure } from '../../../shared/contract/error.ts';

/**
 * What a person is told of their work. `saved` only after the desk has said that it is written; `at` is its time, ISO 8601.
 * A failure with the code `conflict` waits for the person to choose between two versions.
 */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'notSaved'; readonly failure: Failure }
  | { readonly kind: 'readOnly'; readonly failure: Failure };

/** One and the same, so that who writes on changes nothing. */
export const SAVING: SaveState = { kind: 'saving' };

const READ_ONLY: readonly ErrorCode[] = ['readOnly', 'libraryNewer'];
/** Asking again changes nothing: the edits wait for the next edit, or for the person's choice. */
const FINAL: readonly ErrorCode[] = ['conflict', 'inTrash', 'invalidInput', 'notFound', 'forbidden', 'unknownCall'];
/** The desk may have written the edits before the answer was lost. */
const UNKNOWN_OUTCOME: readonly ErrorCode[] = ['disconnected', 'internal'];

/** Everything that a save can be answered with; each has its sentence in the message catalogues as `save.why.<code>`. */
export const SAVE_FAILURES = [
  'diskFull', 'disconnected', 'conflict', 'io', 'unreadable', 'libraryNotAFolder', 'libraryInUse', 'libraryDamaged', 'invalidInput', 'unknownCall', 'notFound',
  'forbidden', 'internal', 'readOnly', 'libraryNewer',
] as const satisfies readonly ErrorCode[];
export type SaveFailure = (typeof SAVE_FAILURES)[number];

export function stateAfter(failure: Failure): SaveState {
  return { kind: READ_ONLY.includes(failure.code) ? 'readOnly' : 'notSaved', failure };
}

/** Nothing is saved before the person has chosen. */
export function isConflict(state: SaveState): boolean {
  return state.kind === 'notSaved' && state.failure.code === 'conflict';
}

export function isWorthRetrying(failure: Failure): boolean {
  return !FINAL.includes(failure.code);
}

export function mayBeWritten(failure: Failure): boolean {
  return UNKNOWN_OUTCOME.includes(failure.code);
}
