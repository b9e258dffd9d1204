import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundPattern } from './bounded-pattern.ts';
import { fillIn, patternProblem, wordPattern } from './pattern.ts';

describe('a rule\'s regular expression', () => {
  it('is refused where it is none', () => {
    for (const wrong of ['(', 'a)', '[', 'a{2', '\\p{Nothing}', '(?<a>x)(?<a>y)', '*']) expect([wrong, patternProblem(wrong)]).toEqual([wrong, 'pattern']);
  });
  it('is refused where it can be tried in too many ways', () => {
    const slow = ['(a+)+', '(a|a)*', '(?:\\d+\\.?)+', '(a*)*b', '(?:a|aa)+', '\\s*\\s*\\s*x', 'a+b+c+', '(x+x+)+y', '(?:[^"]+|b)*', '(?=(a+)+b)', 'a{1000}b{1000}'];
    for (const pattern of slow) expect([pattern, patternProblem(pattern)]).toEqual([pattern, 'slowPattern']);
  });
  it('may repeat, choose, look around and name its groups', () => {
    const quick = ['Rp\\.? +(\\d[\\d.]*)', '(?:di|ke) ?atas', '(?<=pukul )\\d{1,2}:\\d{2}', '\\p{Lu}\\p{Ll}+', '(\\p{L}+) \\1', '[(){}*+]+', '(?:\\.\\d{3}){0,5}', '\\u{1f600}+', 'a|b|c'];
    for (const pattern of quick) expect([pattern, patternProblem(pattern)]).toEqual([pattern, null]);
  });
  it('finds the same with limits to its repeats as without, in short texts', () => {
    const piece = fc.constantFrom('a', 'b', '\\d', '[ab]', '(?:a|b)', '(ab)', '.', '\\p{L}', '\\.');
    const quantifier = fc.constantFrom('', '', '*', '+', '?', '{2}', '{1,}', '{0,3}', '+?', '*?');
    const pattern = fc.array(fc.tuple(piece, quantifier), { minLength: 1, maxLength: 4 }).map((parts) => parts.map((part) => part.join('')).join(''));
    fc.assert(fc.property(pattern, fc.string({ unit: fc.constantFrom('a', 'b', '1', '.'), maxLength: 20 }), (source, text) => {
      const all = (expression: RegExp): string[] => [...text.matchAll(expression)].map(({ 0: match, index }) => `${index} ${match}`);
      expect(all(new RegExp(boundPattern(source).source, 'gu'))).toEqual(all(new RegExp(source, 'gu')));
    }), { numRuns: 2000 });
  });
  it('that is not refused takes no time on a text made to hold it up', () => {
    const pattern = fc.array(fc.constantFrom('a+', '(a?)', '[ab]*', 'a', '(?:a|b)', 'a{0,9}', 'b'), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
    fc.assert(fc.property(pattern, (source) => {
      if (patternProblem(source) !== null) return;
      const text = `${'a'.repeat(2000)}!`;
      const start = performance.now();
      for (const match of text.matchAll(wordPattern(`${source}c`, false))) expect(match).toBeDefined();
      expect(performance.now() - start).toBeLessThan(2000);
    }), { numRuns: 100 });
  });
  it('finds whole words only, whatever the alphabet', () => {
    const found = (text: string): string[] => [...text.matchAll(wordPattern('kota', false))].map(([match]) => match);
    expect(found('Kota, kotak, sekota, kota-kota, kotaé, (kota)')).toEqual(['Kota', 'kota', 'kota', 'kota']);
  });
  it('puts its groups into the suggestion, and nothing for one that is not there', () => {
    const [match] = 'Rp 500'.matchAll(/Rp (\d+)(x)?/gu);
    expect(match && fillIn('Rp$1$2$9', match)).toBe('Rp500');
  });
});
