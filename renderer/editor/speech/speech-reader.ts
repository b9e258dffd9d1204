import { chooseVoice, type Voice } from '../../../shared/speech/choose-voice.ts';
import type { SpokenPiece } from '../../../shared/speech/spoken-pieces.ts';
import { LiveValue } from '../session/live-value.ts';
import type { SpeechPlatform } from './speech-platform.ts';

/** The block that is being read; null: silence. */
export type Reading = { readonly blockId: string; readonly isPaused: boolean } | null;
/** Asked for one by one, so that words written meanwhile are read as they are. */
export type SpokenBlocks = Iterable<{ readonly blockId: string; readonly pieces: readonly SpokenPiece[] }>;
export type StartResult = 'reading' | 'noVoice' | 'nothing';

/** Reads blocks aloud, piece after piece. */
export class SpeechReader<V extends Voice> {
  readonly reading = new LiveValue<Reading>(null);
  readonly #platform: SpeechPlatform<V>;
  readonly #onFailure: () => void;
  /** Counts what was begun: what an earlier one still tells is not heard. */
  #run = 0;

  constructor(platform: SpeechPlatform<V>, onFailure: () => void) {
    this.#platform = platform;
    this.#onFailure = onFailure;
  }

  /** @param language BCP 47, the article's: without a voice for it nothing is read; a phrase without one is read by the article's. */
  async start(blocks: SpokenBlocks, language: string): Promise<StartResult> {
    this.stop();
    const run = this.#run;
    const voices = await this.#platform.voices();
    const own = chooseVoice(voices, language);
    if (run !== this.#run) return 'reading';
    if (!own) return 'noVoice';
    const pieces = eachPiece(blocks);
    const next = (): boolean => {
      const { value, done } = pieces.next();
      if (done === true) {
        this.reading.set(null);
        return false;
      }
      if (this.reading.get()?.blockId !== value.blockId) this.reading.set({ blockId: value.blockId, isPaused: false });
      this.#platform.speak(value.piece.text, chooseVoice(voices, value.piece.language) ?? own, (result) => {
        if (run !== this.#run) return;
        if (result === 'ended') next();
        else {
          this.stop();
          this.#onFailure();
        }
      });
      return true;
    };
    return next() ? 'reading' : 'nothing';
  }

  pauseOrGoOn(): void {
    const reading = this.reading.get();
    if (!reading) return;
    if (reading.isPaused) this.#platform.goOn();
    else this.#platform.pause();
    this.reading.set({ ...reading, isPaused: !reading.isPaused });
  }

  stop(): void {
    this.#run += 1;
    this.#platform.silence();
    this.reading.set(null);
  }
}

function* eachPiece(blocks: SpokenBlocks): Generator<{ readonly blockId: string; readonly piece: SpokenPiece }, undefined> {
  for (const { blockId, pieces } of blocks) for (const piece of pieces) yield { blockId, piece };
}
