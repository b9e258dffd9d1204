import { replacementsInText } from '../../../shared/find/find-in-text.ts';
import { findPattern, InvalidPattern } from '../../../shared/find/find-pattern.ts';
import type { FindAnswer, FindRequest } from './find-request.ts';

/** Searches beside the page, because a regular expression may take for ever: whoever asks ends this worker then. */
function answer({ id, query, replacement, texts }: FindRequest): FindAnswer {
  try {
    const pattern = findPattern(query);
    return { id, found: texts.map((text) => (pattern === null ? [] : replacementsInText(pattern, text, replacement, query.isRegExp))) };
  } catch (error) {
    if (error instanceof InvalidPattern) return { id, invalid: error.message };
    throw error;
  }
}

self.addEventListener('message', ({ data }: MessageEvent<FindRequest>) => self.postMessage(answer(data)));
