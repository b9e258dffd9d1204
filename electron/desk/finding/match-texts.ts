import { createContext, Script } from 'node:vm';
import { RedaksiError } from '../../../shared/contract/error.ts';
import type { Replacement } from '../../../shared/find/find-in-text.ts';
import { InvalidPattern } from '../../../shared/find/find-pattern.ts';
import type { FindQuery } from '../../../shared/find/find-query.ts';
import { replacementsInTexts } from '../../../shared/find/replacements-in-texts.ts';

/** In milliseconds, for the texts of one call. */
const LONGEST = 2000;
/** Only for its time limit, which also ends a pattern that tries for ever: what runs in it is our own. */
const script = new Script('match()');

/** @throws RedaksiError invalidInput, reason `notAPattern` or `patternTooSlow` */
export function matchTexts(query: FindQuery, replacement: string, texts: readonly string[], longest = LONGEST): Replacement[][] {
  let found: Replacement[][] = [];
  const match = (): void => { found = replacementsInTexts(query, replacement, texts); };
  try {
    if (query.isRegExp) script.runInContext(createContext({ match }), { timeout: longest });
    else match();
  } catch (error) {
    if (error instanceof InvalidPattern) throw refused(query, 'notAPattern', error);
    if (isTimeout(error)) throw refused(query, 'patternTooSlow', error);
    throw error;
  }
  return found;
}

/** It is an error of the context's own realm, so no `Error` of ours. */
const isTimeout = (error: unknown): boolean => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

const refused = ({ text }: FindQuery, reason: string, cause: unknown): RedaksiError =>
  new RedaksiError('invalidInput', `${reason}: ${text}`, { field: 'query', reason }, { cause });
