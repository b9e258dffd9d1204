import { expect, it } from 'vitest';
import { momentOf, readTime } from './read-time.ts';

it('reads times with their zone, and takes those without one as the newsroom’s own', () => {
  for (const [written, moment] of [
    ['2026-11-16T08:30:00+07:00', '2026-11-16T01:30:00.000Z'], ['2026-11-16 08:30 +0700', '2026-11-16T01:30:00.000Z'], ['2026-11-16T01:30Z', '2026-11-16T01:30:00.000Z'],
    ['2026-11-16T08:30:00', '2026-11-16T01:30:00.000Z'], ['2026-11-16 08:30', '2026-11-16T01:30:00.000Z'], ['2026-11-16', '2026-11-15T17:00:00.000Z'],
  ] as const) expect(momentOf(readTime(written) ?? '', 'Asia/Jakarta'), written).toBe(moment);
  expect(momentOf(readTime('2026-07-01 12:00') ?? '', 'Europe/London')).toBe('2026-07-01T11:00:00.000Z');
  for (const written of ['', 'besok', '16/11/2026', '2026-13-45', '2026-11-16T99:00', '2026-11-16T08:30:00+99:99']) expect(readTime(written), written).toBeNull();
});
