import { createContext, Script } from 'node:vm';
import { RedaksiError } from '../../../shared/contract/error.ts';
import { replacementsInText, type Replacement } from '../../../shared/find/find-in-text.ts';
import { findPattern, InvalidPattern } from '../../../shared/find/find-pattern.ts';
import type { FindQuery } from '../../../shared/find/find-query.ts';

/** In milliseconds, for the texts of one call. */
const LONGEST = 2000;
/** Only for its time limit, which also ends a pattern that tries for ever: what runs in it is our own. */
const script = new Script('match()');

/** @throws RedaksiError invalidInput, reason `notAPattern` or `patternTooSlow` */
export function matchTexts(query: FindQuery, replacement: string, texts: readonly string[], longest = LONGEST): Replacement[][] {
  const pattern = patternOf(query);
  if (pattern === null) return texts.map(() => []);
  let found: Replacement[][] = [];
  const match = (): void => { found = texts.map((text) => replacementsInText(pattern, text, replacement, query.isRegExp)); };
  if (!query.isRegExp) {
    match();
    return found;
  }
  try {
    script.runInContext(createContext({ match }), { timeout: longest });
  } catch (error) {
    if (!isTimeout(error)) throw error;
    throw refused(query, 'patternTooSlow', error);
  }
  return found;
}

/** It is an error of the context's own realm, so no `Error` of ours. */
const isTimeout = (error: unknown): boolean => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

function patternOf(query: FindQuery): RegExp | null {
  try {
    return findPattern(query);
  } catch (error) {
    if (!(error instanceof InvalidPattern)) throw error;
    throw refused(query, 'notAPattern', error);
  }
}

const refused = ({ text }: FindQuery, reason: string, cause: unknown): RedaksiError =>
  new RedaksiError('invalidInput', `${reason}: ${text}`, { field: 'query', reason }, { cause });
