import type { Voice } from '../../../shared/speech/choose-voice.ts';

/** What speaks: the platform's own voices, or a stand-in for them. */
export interface SpeechPlatform<V extends Voice = Voice> {
  /** May take a moment the first time; empty where the platform has none. */
  voices(): Promise<readonly V[]>;
  /** One piece at a time; `done` is told how it ended, also where it was cut short. */
  speak(text: string, voice: V, done: (result: 'ended' | 'failed') => void): void;
  pause(): void;
  goOn(): void;
  /** Ends what is being said. */
  silence(): void;
}

/** Chromium lists its voices a moment after it was first asked; where there are none it never says so. */
const WAIT_FOR_VOICES_MS = 1500;

/** null where the platform cannot speak at all. */
export function windowSpeech(): SpeechPlatform<SpeechSynthesisVoice> | null {
  if (!('speechSynthesis' in window)) return null;
  const synthesis = window.speechSynthesis;
  /** Held here, because an utterance that nobody holds may be forgotten before it tells that it has ended. */
  let present: SpeechSynthesisUtterance | null = null;
  return {
    async voices() {
      if (synthesis.getVoices().length === 0) {
        await new Promise<void>((resolve) => {
          synthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
          setTimeout(resolve, WAIT_FOR_VOICES_MS);
        });
      }
      return synthesis.getVoices();
    },
    speak(text, voice, done) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang.replaceAll('_', '-');
      utterance.onend = () => done('ended');
      utterance.onerror = () => done('failed');
      present = utterance;
      synthesis.speak(present);
    },
    pause: () => synthesis.pause(),
    goOn: () => synthesis.resume(),
    silence() {
      present = null;
      synthesis.cancel();
      // One that was paused stays so, and the next one would never begin.
      synthesis.resume();
    },
  };
}
