import { InvalidPattern } from '../../../shared/find/find-pattern.ts';
import { replacementsInTexts } from '../../../shared/find/replacements-in-texts.ts';
import type { FindAnswer, FindRequest } from './find-request.ts';

/** Searches beside the page, because a regular expression may take for ever: whoever asks ends this worker then. */
function answer({ id, query, replacement, texts }: FindRequest): FindAnswer {
  try {
    return { id, found: replacementsInTexts(query, replacement, texts) };
  } catch (error) {
    if (error instanceof InvalidPattern) return { id, invalid: error.message };
    throw error;
  }
}

self.addEventListener('message', ({ data }: MessageEvent<FindRequest>) => self.postMessage(answer(data)));
