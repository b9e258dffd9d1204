import { RedaksiError } from '../../../shared/contract/error.ts';
import type { Span } from '../../../shared/find/find-query.ts';
import type { Dictionary } from '../../../shared/spelling/dictionary.ts';
import { LiveValue, type Live } from '../session/live-value.ts';
import { spellingWorker, type SpellingLine } from './worker/worker-line.ts';

type DictionaryBytes = { readonly aff: Uint8Array; readonly dic: Uint8Array };

/** Words asked about at once: what a person asks for meanwhile waits for no more than these. */
const BATCH = 200;
/** Words remembered of one dictionary; a window that has seen more begins anew. */
const MOST_REMEMBERED = 100_000;
const RIGHT: readonly Span[] = [];

/** A dictionary and the language of the text that is checked with it. */
export type Tongue = { readonly dictionary: Dictionary; readonly language: string };

/** What the words of this window's articles are, as far as the worker has said: asked once a word, and never waited for by the typing. */
export class Checker {
  readonly #read: (dictionary: Dictionary) => Promise<DictionaryBytes>;
  readonly #line: SpellingLine;
  readonly #opened = new Map<string, Promise<null>>();
  readonly #known = new Map<string, Map<string, readonly Span[]>>();
  readonly #wanted = new Map<string, { readonly tongue: Tongue; readonly words: Set<string> }>();
  readonly #version = new LiveValue(0);
  readonly #failure = new LiveValue<Error | null>(null);
  /** Not asked for again: what is no dictionary today is none at the next key. */
  readonly #failed = new Set<string>();
  #isAsking = false;

  constructor(read: (dictionary: Dictionary) => Promise<DictionaryBytes>, line?: SpellingLine) {
    this.#read = read;
    this.#line = line ?? spellingWorker(() => this.#opened.clear());
  }

  /** Counts the answers that found something wrong: after another one, words are that were not known. */
  get version(): Live<number> { return this.#version; }
  /** Why nothing can be checked; null: nothing has gone wrong. */
  get failure(): Live<Error | null> { return this.#failure; }

  /** The wrong pieces of a word, in code units of it; null where they are not known yet, but asked for. */
  wrongIn(tongue: Tongue, word: string): readonly Span[] | null {
    const known = this.#knownOf(tongue).get(word);
    if (known) return known;
    this.#want(tongue, [word]);
    return null;
  }

  /** Until each of these words is known. @throws Error where the dictionary cannot be had */
  async learn(tongue: Tongue, words: readonly string[]): Promise<void> {
    const known = this.#knownOf(tongue);
    const unknown = [...new Set(words)].filter((word) => !known.has(word));
    for (let at = 0; at < unknown.length; at += BATCH) await this.#ask(tongue, unknown.slice(at, at + BATCH));
  }

  /** @throws Error where the dictionary cannot be had */
  async suggest(tongue: Tongue, word: string): Promise<readonly string[]> {
    await this.#open(tongue.dictionary);
    return this.#line.call('suggest', { dictionary: keyOf(tongue.dictionary), word });
  }

  #want(tongue: Tongue, words: readonly string[]): void {
    if (this.#failed.has(keyOf(tongue.dictionary))) return;
    const key = `${keyOf(tongue.dictionary)} ${tongue.language}`;
    const wanted = this.#wanted.get(key) ?? { tongue, words: new Set<string>() };
    for (const word of words) wanted.words.add(word);
    this.#wanted.set(key, wanted);
    if (this.#isAsking) return;
    this.#isAsking = true;
    queueMicrotask(() => { void this.#askAll(); });
  }

  async #askAll(): Promise<void> {
    try {
      for (let next = this.#takeWanted(); next !== null; next = this.#takeWanted()) await this.#ask(next.tongue, next.words);
    } catch (error) {
      this.#wanted.clear();
      this.#failure.set(error instanceof Error ? error : new Error(String(error)));
    } finally {
      this.#isAsking = false;
    }
  }

  #takeWanted(): { tongue: Tongue; words: string[] } | null {
    for (const [key, { tongue, words }] of this.#wanted) {
      const taken = [...words].slice(0, BATCH);
      for (const word of taken) words.delete(word);
      if (words.size === 0) this.#wanted.delete(key);
      return { tongue, words: taken };
    }
    return null;
  }

  async #ask(tongue: Tongue, words: readonly string[]): Promise<void> {
    await this.#open(tongue.dictionary);
    const pieces = await this.#line.call('check', { dictionary: keyOf(tongue.dictionary), language: tongue.language, words });
    const known = this.#knownOf(tongue);
    if (known.size > MOST_REMEMBERED) known.clear();
    for (const [index, word] of words.entries()) known.set(word, pieces[index] ?? RIGHT);
    this.#failure.set(null);
    if (pieces.some((wrong) => wrong.length > 0)) this.#version.set(this.#version.get() + 1);
  }

  #open(dictionary: Dictionary): Promise<null> {
    const key = keyOf(dictionary);
    const present = this.#opened.get(key);
    if (present) return present;
    const opening = this.#read(dictionary).then(({ aff, dic }) => this.#line.call('open', { dictionary: key, aff, dic }));
    this.#opened.set(key, opening);
    opening.catch((error: unknown) => {
      this.#opened.delete(key);
      if (!(error instanceof RedaksiError)) this.#failed.add(key);
    });
    return opening;
  }

  #knownOf({ dictionary, language }: Tongue): Map<string, readonly Span[]> {
    const key = `${keyOf(dictionary)} ${language}`;
    const present = this.#known.get(key);
    if (present) return present;
    const made = new Map<string, readonly Span[]>();
    this.#known.set(key, made);
    return made;
  }
}

/** Other bytes under the same name are another dictionary. */
function keyOf({ id, stamp }: Dictionary): string {
  return `${id} ${stamp}`;
}
