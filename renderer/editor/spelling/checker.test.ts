import english from 'dictionary-en';
import { expect, test } from 'vitest';
import type { Block } from '../../../shared/article/block.ts';
import type { Dictionary } from '../../../shared/spelling/dictionary.ts';
import { knownWords } from '../../../shared/spelling/known-words.ts';
import { Checker, type Tongue } from './checker.ts';
import { misspellingsBy, wordsToLearn, type Judgement } from './misspellings.ts';
import { spellingAnswers } from './worker/answer-ask.ts';
import type { SpellingAsk } from './worker/message.ts';
import type { SpellingLine } from './worker/worker-line.ts';

const DICTIONARY: Dictionary = { id: 'bundled:en_US', language: 'en-US', source: 'bundled', stamp: '' };
const TONGUE: Tongue = { dictionary: DICTIONARY, language: 'en' };

/** The worker's own code in this thread, and what it was asked. */
function line(): SpellingLine & { asks: SpellingAsk[] } {
  const answer = spellingAnswers();
  const asks: SpellingAsk[] = [];
  return {
    asks,
    async call(name, input) {
      const ask = { number: 0, name, input } as SpellingAsk;
      asks.push(ask);
      const reply = await answer(ask);
      if ('failure' in reply) throw new Error(reply.failure);
      return reply.value as never;
    },
  };
}
const answered = (checker: Checker): Promise<void> => new Promise((resolve) => { const stop = checker.version.subscribe(() => { stop(); resolve(); }); });
const judge = (checker: Checker, more: Partial<Judgement> = {}): Judgement => (
  { language: 'en', checker, tongueOf: (language) => (language === 'en' ? TONGUE : null), known: knownWords([], 'en'), ...more });

test('a word is not known at first, is asked about once, and the dictionary is read once', async () => {
  let reads = 0;
  const worker = line();
  const checker = new Checker(async () => { reads += 1; return english; }, worker);
  expect(checker.wrongIn(TONGUE, 'wrnog')).toBeNull();
  expect(checker.wrongIn(TONGUE, 'wrnog')).toBeNull();
  expect(checker.wrongIn(TONGUE, 'right')).toBeNull();
  await answered(checker);
  expect(checker.wrongIn(TONGUE, 'wrnog')).toEqual([{ from: 0, to: 5 }]);
  expect(checker.wrongIn(TONGUE, 'right')).toEqual([]);
  await checker.learn(TONGUE, ['wrnog', 'right', 'new', 'new']);
  expect(worker.asks.flatMap((ask) => (ask.name === 'check' ? [ask.input.words] : []))).toEqual([['wrnog', 'right'], ['new']]);
  expect(reads).toBe(1);
});

test('many words go in batches, so that a suggestion comes between', async () => {
  const worker = line();
  const checker = new Checker(async () => english, worker);
  await Promise.all([checker.learn(TONGUE, Array.from({ length: 450 }, (_, index) => `word${'x'.repeat(index % 40)}${index}`)), checker.suggest(TONGUE, 'goverment').then((found) => expect(found[0]).toBe('government'))]);
  const names = worker.asks.map(({ name }) => name);
  expect(names.indexOf('suggest')).toBeLessThan(names.lastIndexOf('check'));
  expect(names.filter((name) => name === 'check')).toHaveLength(3);
});

test('a dictionary that cannot be used is told, and not tried again at every key', async () => {
  let reads = 0;
  const checker = new Checker(async () => { reads += 1; return { aff: new TextEncoder().encode('SET NOTHING-9\n'), dic: new Uint8Array(1) }; }, line());
  checker.wrongIn(TONGUE, 'one');
  await new Promise<void>((resolve) => { checker.failure.subscribe(resolve); });
  expect(checker.failure.get()).toBeInstanceOf(Error);
  checker.wrongIn(TONGUE, 'two');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(reads).toBe(1);
});

test('the misspellings of a block: its places, without known words, the same ones until it is another block', async () => {
  const checker = new Checker(async () => english, line());
  const block: Block = { type: 'list', id: 'l', style: 'bullet', items: [{ children: [{ type: 'text', text: 'A wrnog ' }, { type: 'text', text: 'ite', marks: ['bold'] }, { type: 'text', text: 'mm' }] }, { children: [{ type: 'text', text: 'Lawendra helo' }] }] };
  const judgement = judge(checker, { known: knownWords(['Lawendra'], 'en') });
  for (const [tongue, words] of wordsToLearn(block, judgement)) await checker.learn(tongue, words);
  const misspellingsOf = misspellingsBy(judgement);
  expect(misspellingsOf(block)).toEqual([
    { blockId: 'l', part: 0, from: 2, to: 7, word: 'wrnog', tongue: TONGUE }, { blockId: 'l', part: 0, from: 8, to: 13, word: 'itemm', tongue: TONGUE },
    { blockId: 'l', part: 1, from: 9, to: 13, word: 'helo', tongue: TONGUE },
  ]);
  expect(misspellingsOf(block)).toBe(misspellingsOf(block));
});

test('a stretch in another language is checked by that language\'s dictionary, and left alone where there is none', async () => {
  const checker = new Checker(async () => english, line());
  const judgement = judge(checker, { language: 'id' });
  const block: Block = {
    type: 'paragraph', id: 'p2',
    children: [{ type: 'text', text: 'Kata bebas, ' }, { type: 'text', text: 'then wrnog words', lang: 'en' }, { type: 'text', text: ', dan kata lagi' }],
  };
  for (const [tongue, words] of wordsToLearn(block, judgement)) await checker.learn(tongue, words);
  expect(misspellingsBy(judgement)(block)).toMatchObject([{ from: 17, to: 22, word: 'wrnog' }]);
});
