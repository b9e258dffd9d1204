import type { Failure } from '../../shared/contract/error.ts';
import { isMessageKey, type Translate } from '../../shared/messages/translate.ts';

/** The catalogue's sentence for a failure; where there is none, the desk's own. */
export function failureText(failure: Failure, translate: Translate): string {
  const key = `error.${failure.code}`;
  return isMessageKey(key) ? translate(key, failure.details) : failure.message;
}
