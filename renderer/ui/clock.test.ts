import { describe, expect, it } from 'vitest';
import { clock, dayAndClock, shortDay, wholeMoment } from './clock.ts';

const now = new Date(2026, 10, 23, 18, 0);
const thisMorning = new Date(2026, 10, 23, 2, 58);
const afternoon = new Date(2026, 8, 16, 14, 5);
const lastYear = new Date(2025, 4, 7, 0, 0);

describe('a moment on the screens', () => {
  it('has twenty-four hours in both languages, with a dot in Indonesian', () => {
    expect([clock(thisMorning, 'en'), clock(thisMorning, 'id')]).toEqual(['02:58', '02.58']);
    expect([clock(afternoon, 'en'), clock(afternoon, 'id')]).toEqual(['14:05', '14.05']);
    expect([clock(lastYear, 'en'), clock(lastYear, 'id')]).toEqual(['00:00', '00.00']);
  });

  it('has the year only where it is another one', () => {
    expect([shortDay(afternoon, 'en', now), shortDay(afternoon, 'id', now)]).toEqual(['16 Sept', '16 Sep']);
    expect([shortDay(lastYear, 'en', now), shortDay(lastYear, 'id', now)]).toEqual(['7 May 2025', '7 Mei 2025']);
  });

  it('has the date only where it is not today', () => {
    expect([dayAndClock(thisMorning, 'en', now), dayAndClock(thisMorning, 'id', now)]).toEqual(['02:58', '02.58']);
    expect([dayAndClock(afternoon, 'en', now), dayAndClock(afternoon, 'id', now)]).toEqual(['16 Sept 2026, 14:05', '16 Sep 2026, 14.05']);
  });

  it('has everything for whoever asks exactly', () => {
    expect(wholeMoment(afternoon, 'en')).toMatch(/Wednesday.* 16 September 2026 at 14:05/);
    expect(wholeMoment(afternoon, 'id')).toMatch(/Rabu, 16 September 2026 pukul 14\.05/);
  });
});
