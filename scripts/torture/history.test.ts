import { expect, test } from 'vitest';
import { History } from './history.ts';

/** Types "kata1 kata2" one key every 10 ms, the last key unhandled. */
function typed(): History {
  const history = new History('');
  const text = 'kata1 kata2';
  for (let length = 1; length <= text.length; length++) {
    const handled = history.add(text.slice(0, length), length * 10);
    if (length < text.length) handled();
  }
  return history;
}

test('what was acknowledged and is there is no fault, and the loss is as old as the first key that is missing', () => {
  expect(typed().judge('kata1', 'kata1 k', 200)).toMatchObject({ fault: null, lostMs: 120, words: { typed: 2, acknowledged: 1, lost: 0 } });
});

test('a key that the page had not dealt with is not lost', () => {
  expect(typed().judge('kata1', 'kata1 kata', 200)).toMatchObject({ fault: null, lostMs: 0 });
});

test('what was acknowledged and is missing is a fault', () => {
  expect(typed().judge('kata1 ka', 'kata1', 200).fault).toMatch(/acknowledged and lost/);
});

test('words in another order, or that nobody typed, are a fault', () => {
  expect(typed().judge('kata1', 'kata2 kata1', 200).fault).toMatch(/never on screen/);
  expect(typed().judge('kata2', 'kata1 kata', 200).fault).toMatch(/never on screen/);
});

test('a letter typed and taken back is the same state again, and nothing is lost by it', () => {
  const history = new History('');
  for (const [index, text] of ['k', 'kx', 'k', 'ka'].entries()) history.add(text, index * 10)();
  expect(history.judge('k', 'k', 100)).toMatchObject({ fault: null, lostMs: 70 });
});
