import { baseLanguage } from '../article/base-language.ts';

/** A voice as the platform lists it: `lang` is BCP 47, on some platforms with "_" for "-". */
export type Voice = { readonly name: string; readonly lang: string; readonly localService: boolean; readonly default: boolean };

/**
 * The voice for words in a language (BCP 47): of its own region before another, on this machine before one that is asked for
 * over the network, the platform's favourite before others. null: no voice speaks the language, and none of another is taken.
 */
export function chooseVoice<V extends Voice>(voices: readonly V[], language: string): V | null {
  const tagOf = (voice: Voice): string => voice.lang.replaceAll('_', '-').toLowerCase();
  const worth = (voice: Voice): number => (tagOf(voice) === language.toLowerCase() ? 4 : 0) + (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
  const speaking = voices.filter((voice) => baseLanguage(tagOf(voice)) === baseLanguage(language));
  return speaking.reduce<V | null>((best, voice) => (best && worth(best) >= worth(voice) ? best : voice), null);
}
