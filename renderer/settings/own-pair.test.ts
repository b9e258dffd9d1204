import { expect, it } from 'vitest';
import { ownPair } from './own-pair.ts';

const pair = { wrong: ' Tribun News ', right: 'Tribunnews', reason: 'Nama kami.' };

it('is a rule for the language of the house style, trimmed, with an id of its own', () => {
  expect(ownPair(pair, 'id-ID', ['own.tribun-news'])).toEqual({
    id: 'own.tribun-news-2', kind: 'pairs', language: 'id', severity: 'warning', reason: 'Nama kami.', pairs: [['Tribun News', 'Tribunnews']],
  });
  expect(ownPair({ ...pair, wrong: '漢字' }, 'id', [])?.id).toBe('own.word');
});

it('is none where nothing could be found as a whole word', () => {
  expect(ownPair({ ...pair, wrong: '!!' }, 'id', [])).toBeNull();
  expect(ownPair({ ...pair, reason: 'x'.repeat(501) }, 'id', [])).toBeNull();
});
