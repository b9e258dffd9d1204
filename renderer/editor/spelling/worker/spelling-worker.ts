import { spellingAnswers } from './answer-ask.ts';
import type { SpellingAsk } from './message.ts';

/** The hosts know this file by its name: it alone may run WebAssembly (`electron/desk/hosting/content-security-policy.ts`). */
const answer = spellingAnswers();
self.addEventListener('message', ({ data }: MessageEvent<SpellingAsk>) => { void answer(data).then((reply) => self.postMessage(reply)); });
