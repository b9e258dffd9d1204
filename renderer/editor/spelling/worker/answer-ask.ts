import { wrongPieces } from '../../../../shared/spelling/wrong-pieces.ts';
import { openEngine, type Engine } from './engine.ts';
import type { SpellingAnswer, SpellingAsk } from './message.ts';

/** Beyond these nobody looks for the right one. */
const MOST_SUGGESTIONS = 8;

/** Answers what the window asks, each dictionary opened once. Never throws. */
export function spellingAnswers(): (ask: SpellingAsk) => Promise<SpellingAnswer> {
  const engines = new Map<string, Promise<Engine>>();
  const engineOf = (dictionary: string): Promise<Engine> => engines.get(dictionary) ?? Promise.reject(new Error(`${dictionary} is not open`));
  const value = async (ask: SpellingAsk): Promise<unknown> => {
    switch (ask.name) {
      case 'open': {
        const { dictionary, aff, dic } = ask.input;
        const engine = engines.get(dictionary) ?? openEngine(aff, dic);
        engines.set(dictionary, engine);
        await engine;
        return null;
      }
      case 'check': {
        const { isRight } = await engineOf(ask.input.dictionary);
        return ask.input.words.map((word) => wrongPieces(word, ask.input.language, isRight));
      }
      case 'suggest': return (await engineOf(ask.input.dictionary)).suggest(ask.input.word).slice(0, MOST_SUGGESTIONS);
    }
  };
  return async (ask) => {
    try {
      return { number: ask.number, value: await value(ask) };
    } catch (error) {
      return { number: ask.number, failure: error instanceof Error ? error.message : String(error) };
    }
  };
}
