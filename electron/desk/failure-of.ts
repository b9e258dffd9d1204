import { RedaksiError, type Failure } from '../../shared/contract/error.ts';
import { libraryFailure } from '../library/library-failure.ts';

/**
 * Whatever was thrown, as what may be told: never a stack.
 * @param place the library folder, for errors of the file system.
 */
export function failureOf(error: unknown, place: string): Failure {
  return (libraryFailure(error, place) ?? unexpected(error)).toFailure();
}

function unexpected(error: unknown): RedaksiError {
  // Written where a developer looks; a stack could hold an article's words and never crosses to a window.
  console.error(error);
  return new RedaksiError('internal', 'Something unexpected went wrong at the desk');
}
