import { describe, expect, it } from 'vitest';
import { shortWhen } from './when.ts';

const now = new Date(2026, 10, 23, 18, 0);
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString();

describe('when an article was last changed', () => {
  it('is the time today, as the reader\'s language writes it', () => {
    expect(shortWhen(at(2026, 10, 23, 10, 42), 'id', now)).toBe('10.42');
    expect(shortWhen(at(2026, 10, 23, 10, 42), 'en-GB', now)).toBe('10:42');
  });

  it('is the day this year and the whole date before', () => {
    expect(shortWhen(at(2026, 4, 7, 9, 0), 'id', now)).toBe('7 Mei');
    expect(shortWhen(at(2025, 4, 7, 9, 0), 'id', now)).toBe('7 Mei 2025');
  });
});
