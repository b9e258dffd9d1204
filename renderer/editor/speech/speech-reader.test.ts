import { expect, it } from 'vitest';
import type { Voice } from '../../../shared/speech/choose-voice.ts';
import type { SpeechPlatform } from './speech-platform.ts';
import { SpeechReader } from './speech-reader.ts';

/** The platform's voices, which the machine that tests may not have: keeps what it is given to say until it is told that it was said. */
class StandInSpeech implements SpeechPlatform {
  readonly said: string[] = [];
  isPaused = false;
  readonly #voices: readonly Voice[];
  #done: ((result: 'ended' | 'failed') => void) | null = null;

  constructor(...languages: readonly string[]) { this.#voices = languages.map((lang) => ({ name: lang, lang, localService: true, default: false })); }
  async voices(): Promise<readonly Voice[]> { return this.#voices; }
  speak(text: string, voice: Voice, done: (result: 'ended' | 'failed') => void): void { this.said.push(`${voice.lang}: ${text}`); this.#done = done; }
  pause(): void { this.isPaused = true; }
  goOn(): void { this.isPaused = false; }
  silence(): void { this.finish('failed'); this.isPaused = false; }
  finish(result: 'ended' | 'failed' = 'ended'): void { const done = this.#done; this.#done = null; done?.(result); }
}

const block = (blockId: string, ...texts: string[]) => ({ blockId, pieces: texts.map((text) => ({ text, language: text.startsWith('the') ? 'en' : 'id' })) });
const failures: string[] = [];
const readerOf = (speech: StandInSpeech) => new SpeechReader(speech, () => failures.push('failed'));

it('reads piece after piece, tells the block of each, and falls silent at the end', async () => {
  const speech = new StandInSpeech('id-ID', 'en-US');
  const reader = readerOf(speech);
  expect(await reader.start([block('a', 'Satu.', 'the park'), block('empty'), block('b', 'Dua.')], 'id')).toBe('reading');
  expect(reader.reading.get()).toEqual({ blockId: 'a', isPaused: false });
  speech.finish();
  expect(reader.reading.get()?.blockId).toBe('a');
  speech.finish();
  expect(reader.reading.get()?.blockId).toBe('b');
  speech.finish();
  expect(reader.reading.get()).toBeNull();
  expect(speech.said).toEqual(['id-ID: Satu.', 'en-US: the park', 'id-ID: Dua.']);
});

it('reads a phrase that nobody speaks by the article\'s voice, and an article that nobody speaks not at all', async () => {
  const speech = new StandInSpeech('id-ID');
  await readerOf(speech).start([block('a', 'the park')], 'id');
  expect(speech.said).toEqual(['id-ID: the park']);
  const foreign = new StandInSpeech('en-US');
  expect(await readerOf(foreign).start([block('a', 'Satu.')], 'id')).toBe('noVoice');
  expect(await readerOf(new StandInSpeech()).start([block('a', 'Satu.')], 'id')).toBe('noVoice');
  expect(foreign.said).toEqual([]);
});

it('pauses, goes on and stops, and hears nothing any more of what it stopped', async () => {
  const speech = new StandInSpeech('id-ID');
  const reader = readerOf(speech);
  await reader.start([block('a', 'Satu.', 'Dua.')], 'id');
  reader.pauseOrGoOn();
  expect([speech.isPaused, reader.reading.get()?.isPaused]).toEqual([true, true]);
  reader.pauseOrGoOn();
  expect([speech.isPaused, reader.reading.get()?.isPaused]).toEqual([false, false]);
  reader.stop();
  expect(reader.reading.get()).toBeNull();
  expect(speech.said).toEqual(['id-ID: Satu.']);
  expect(failures).toEqual([]);
  expect(await reader.start([block('empty')], 'id')).toBe('nothing');
});

it('says that it failed where the platform does, and reads what was begun last where two are begun', async () => {
  const speech = new StandInSpeech('id-ID');
  const reader = readerOf(speech);
  const first = reader.start([block('a', 'Satu.')], 'id');
  await reader.start([block('b', 'Dua.')], 'id');
  await first;
  expect(speech.said).toEqual(['id-ID: Dua.']);
  speech.finish('failed');
  expect(reader.reading.get()).toBeNull();
  expect(failures).toEqual(['failed']);
});
