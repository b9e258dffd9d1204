import { ARTICLE_SCHEMA_VERSION, emptyFields, type Article } from '../shared/article/article.ts';
import type { Block } from '../shared/article/block.ts';

/** Words that every Indonesian text is held together by, commonest first. */
const FUNCTION_WORDS = [
  'yang', 'dan', 'di', 'dengan', 'untuk', 'dari', 'pada', 'ini', 'itu', 'dalam', 'tidak', 'akan', 'juga', 'ke', 'ada', 'oleh', 'telah',
  'sudah', 'karena', 'lebih', 'bisa', 'para', 'saat', 'kata', 'atau', 'mereka', 'sebagai', 'dia', 'kami', 'hari', 'agar', 'namun', 'bahwa',
  'seperti', 'hanya', 'masih', 'antara', 'setelah', 'tersebut', 'harus', 'serta', 'menjadi', 'hingga', 'kepada', 'sejak', 'banyak',
];
const ONSETS = ['b', 'c', 'd', 'g', 'h', 'j', 'k', 'l', 'm', 'n', 'ng', 'ny', 'p', 'r', 's', 't', 'w', 'y'];
const VOWELS = ['a', 'a', 'a', 'e', 'i', 'i', 'o', 'u', 'u'];
const CODAS = ['', '', '', 'n', 'ng', 'k', 's', 'r', 't', 'm', 'h'];
const PREFIXES = ['', '', '', 'me', 'ber', 'di', 'ter', 'pe', 'ke'];
const SUFFIXES = ['', '', '', '', 'an', 'kan', 'nya', 'i'];

const VOCABULARY_SIZE = 60_000;

/** Repeatable numbers from 0 up to 1: a counter whose steps are mixed as in xorshift-multiply hashes. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function choose<T>(random: () => number, from: readonly T[]): T {
  const chosen = from[Math.floor(random() * from.length)];
  if (chosen === undefined) throw new RangeError('nothing to choose from');
  return chosen;
}

function inventedWord(random: () => number): string {
  const syllables = random() < 0.7 ? 2 : 3;
  let stem = '';
  for (let index = 0; index < syllables; index++) {
    stem += choose(random, ONSETS) + choose(random, VOWELS) + (index === syllables - 1 || random() < 0.2 ? choose(random, CODAS) : '');
  }
  return choose(random, PREFIXES) + stem + choose(random, SUFFIXES);
}

/** Every word there is, commonest first: real function words, then invented ones. */
export const VOCABULARY: readonly string[] = (() => {
  const random = randomFrom(1);
  const words = new Set(FUNCTION_WORDS);
  while (words.size < VOCABULARY_SIZE) words.add(inventedWord(random));
  return [...words];
})();

/** Sums of 1/rank: natural text follows Zipf's law, and an index built on any other text is not the index of a newsroom. */
const ZIPF = (() => {
  const sums = new Float64Array(VOCABULARY_SIZE);
  let sum = 0;
  for (let rank = 1; rank <= VOCABULARY_SIZE; rank++) sums[rank - 1] = sum += 1 / rank;
  return sums;
})();

function zipfWord(random: () => number): string {
  const wanted = random() * (ZIPF[VOCABULARY_SIZE - 1] ?? 0);
  let low = 0;
  let high = VOCABULARY_SIZE - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ZIPF[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return VOCABULARY[low] ?? '';
}

/** `count` words as a sentence, with a capital and a full stop. */
export function sentence(random: () => number, count: number): string {
  const words = Array.from({ length: count }, () => zipfWord(random)).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** `sentences` of 8 to 16 words. */
export function paragraph(random: () => number, sentences = 3): string {
  return Array.from({ length: sentences }, () => sentence(random, 8 + Math.floor(random() * 9))).join(' ');
}

export const NAMES = ['Ardana Wiraya', 'Belinda Tarkusa', 'Candra Mahesti', 'Dewangga Purnaya', 'Elok Sasmira', 'Fajarina Wulan', 'Gading Respati', 'Hesti Andriyani'];

/** The article of that number: the same text for the same number on every machine. About 180 words; made a minute after the one before. */
export function generatedArticle(number: number): Article {
  const random = randomFrom(number + 1_000);
  const id = `bench-${number}`;
  const paragraphs = 4 + Math.floor(random() * 3);
  const at = new Date(Date.UTC(2020, 0, 1) + number * 60_000).toISOString();
  const fields = {
    ...emptyFields('id', 'umum-id'), headline: sentence(random, 8).slice(0, -1), standfirst: sentence(random, 14),
    byline: [{ contributorId: null, name: choose(random, NAMES), role: 'reporter' as const }], tags: [zipfWord(random)],
  };
  const body = Array.from({ length: paragraphs }, (_, index): Block => textBlock(`${id}-${index}`, paragraph(random)));
  return { schemaVersion: ARTICLE_SCHEMA_VERSION, id, fields, body, createdAt: at, modifiedAt: at };
}

export function textBlock(id: string, text: string): Block {
  return { type: 'paragraph', id, children: [{ type: 'text', text }] };
}

/** Paragraphs of one long text. */
export function longText(paragraphs: number, seed = 7): string[] {
  const random = randomFrom(seed);
  return Array.from({ length: paragraphs }, () => paragraph(random));
}
