import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nestHeadings, sectionBeside, sectionEnd, type Heading, type Section } from './outline.ts';

const headings = (levels: readonly number[]): Heading[] => levels.map((level, at) => ({ id: `h${at}`, level, text: `Judul ${at}` }));
const shape = (sections: readonly Section[]): unknown[] => sections.map(({ id, sections: below }) => (below.length === 0 ? id : [id, ...shape(below)]));
const flat = (sections: readonly Section[]): string[] => sections.flatMap((section) => [section.id, ...flat(section.sections)]);

describe('the outline of an article', () => {
  it('nests headings by their level, one that is left out included', () => {
    expect(shape(nestHeadings(headings([2, 3, 4, 3, 2, 4])))).toEqual([['h0', ['h1', 'h2'], 'h3'], ['h4', 'h5']]);
  });

  it('of a story that begins too low keeps what comes first at the top', () => {
    expect(shape(nestHeadings(headings([4, 3, 2])))).toEqual(['h0', 'h1', 'h2']);
  });

  it('keeps every heading once and in its order, whatever the levels', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 2, max: 4 })), (levels) => {
      expect(flat(nestHeadings(headings(levels)))).toEqual(headings(levels).map(({ id }) => id));
    }));
  });

  it('ends a section at the next heading of its rank or a higher one', () => {
    const all = headings([2, 3, 3, 2]);
    expect([0, 1, 2, 3].map((at) => sectionEnd(all, at))).toEqual([3, 2, 3, 4]);
  });

  it('lets a section change places with its neighbour, and with no other heading\'s', () => {
    const all = headings([2, 3, 3, 2, 3]);
    expect(sectionBeside(all, 'h0', 'down')).toBe('h3');
    expect(sectionBeside(all, 'h3', 'up')).toBe('h0');
    expect(sectionBeside(all, 'h2', 'up')).toBe('h1');
    expect(sectionBeside(all, 'h2', 'down')).toBeNull();
    expect(sectionBeside(all, 'h4', 'up')).toBeNull();
    expect(sectionBeside(all, 'unknown', 'up')).toBeNull();
  });
});
