import type { CDPSession, Page } from '@playwright/test';
import { History } from './history.ts';
import type { Random } from './random.ts';

/** Milliseconds between two keys: a fast hand, and one that thinks. */
const FAST = [0, 40] as const;
const SLOW = [40, 220] as const;

/**
 * Types numbered words into the body until it is told to stop or its window is gone: most key by key, some with a slip
 * that is taken back, some composed as an input method does, a new paragraph now and then.
 */
export class Typist {
  readonly history: History;
  readonly #page: Page;
  readonly #devtools: CDPSession;
  readonly #random: Random;
  #isStopped = false;
  #number: number;

  /** @param number of the first word */
  constructor(page: Page, devtools: CDPSession, random: Random, text: string, number: number) {
    this.#page = page;
    this.#devtools = devtools;
    this.#random = random;
    this.#number = number;
    this.history = new History(text);
  }

  /** The number of the next word. */
  get number(): number {
    return this.#number;
  }

  stop(): void {
    this.#isStopped = true;
  }

  /** Ends when it was stopped, or quietly when the window no longer takes a key. */
  async type(): Promise<void> {
    try {
      const [low, high] = this.#random.chance(0.7) ? FAST : SLOW;
      while (!this.#isStopped) {
        await this.#word(`kata${this.#number++}`, low, high);
        const ends = this.#random.chance(0.12);
        await this.#key(ends ? 'Enter' : 'Space', this.history.text + (ends ? '\n' : ' '));
      }
    } catch (error) {
      // A window that was killed refuses the key that was under way; anything before the stop is a fault.
      if (!this.#isStopped) throw error;
    }
  }

  async #word(word: string, low: number, high: number): Promise<void> {
    const pause = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, this.#random.between(low, high)); });
    if (this.#random.chance(0.2)) return this.#compose(word, pause);
    const slip = this.#random.chance(0.15) ? this.#random.whole(1, word.length - 1) : -1;
    for (const [index, letter] of [...word].entries()) {
      if (this.#isStopped) return;
      if (index === slip) {
        await this.#key('x', `${this.history.text}x`);
        await pause();
        await this.#key('Backspace', this.history.text.slice(0, -1));
      }
      await this.#key(letter, this.history.text + letter);
      await pause();
    }
  }

  /** As Pinyin, kana or a phone's keyboard do: the word stands underlined and grows, and then is taken as it is. */
  async #compose(word: string, pause: () => Promise<void>): Promise<void> {
    const before = this.history.text;
    for (let length = 2; length <= word.length && !this.#isStopped; length += 2) {
      const text = word.slice(0, length);
      await this.#done(before + text, this.#devtools.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length }));
      await pause();
    }
    await this.#done(before + word, this.#devtools.send('Input.insertText', { text: word }));
  }

  async #key(key: string, text: string): Promise<void> {
    if (this.#isStopped) return;
    await this.#done(text, this.#page.keyboard.press(key));
  }

  async #done(text: string, pressed: Promise<unknown>): Promise<void> {
    const handled = this.history.add(text, performance.now());
    await pressed;
    handled();
  }
}
