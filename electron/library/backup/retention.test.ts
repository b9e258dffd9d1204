import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Backup, BackupKind } from '../../../shared/contract/backups.ts';
import { backupName, localTime, readBackupName } from './backup-name.ts';
import { KEPT, surplusBackups } from './retention.ts';

const DAY = 24 * 60 * 60 * 1000;
const FIRST = Date.parse('2026-01-01T08:00:00Z');

function backup(number: number, at: number, kind: BackupKind = 'daily'): Backup {
  const named = { number, madeAt: localTime(new Date(at)), kind };
  return { ...named, name: backupName(named), bytes: 1 };
}

/** The backups that are left after one was made at each of the moments and the surplus taken away each time. */
function leftAfter(moments: readonly number[], kind: BackupKind = 'daily'): Backup[] {
  let left: Backup[] = [];
  moments.forEach((at, index) => {
    left = [...left, backup(index + 1, at, kind)];
    const surplus = surplusBackups(left, new Date(at));
    left = left.filter((one) => !surplus.includes(one));
  });
  return left;
}

test('a name says the number, the moment and the kind, and nothing else is taken for a backup', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.date({ min: new Date('1990-01-01'), max: new Date('2199-01-01'), noInvalidDate: true }), fc.constantFrom('daily' as const, 'by-hand' as const, 'before-migration' as const), (number, at, kind) => {
    const named = { number, madeAt: localTime(at), kind };
    expect(readBackupName(backupName(named))).toEqual(named);
    expect(Math.floor(Date.parse(named.madeAt) / 1000)).toBe(Math.floor(at.getTime() / 1000));
    expect(backupName(named)).not.toMatch(/[:/\\ ]/);
  }));
  for (const name of ['library.sqlite', 'backup-000001-2026-13-41T08-00-00+0000-daily.sqlite', 'backup-000000-2026-01-01T08-00-00+0000-daily.sqlite', `${backupName(backup(1, FIRST))}.tmp`]) {
    expect(readBackupName(name)).toBeNull();
  }
});

test('after two years of daily backups one is left for each of 7 days, 4 weeks and 12 months', () => {
  const left = leftAfter(Array.from({ length: 730 }, (_, index) => FIRST + index * DAY));
  const days = left.map(({ madeAt }) => madeAt.slice(0, 10));
  for (let back = 0; back < KEPT.days; back += 1) expect(days).toContain(localTime(new Date(FIRST + (729 - back) * DAY)).slice(0, 10));
  expect(new Set(days.map((day) => day.slice(0, 7))).size).toBe(KEPT.months);
  const monday = (day: string): number => Math.floor((Date.parse(day) / DAY + 3) / 7);
  const weeks = days.map(monday);
  for (let back = 0; back < KEPT.weeks; back += 1) expect(weeks).toContain(Math.max(...weeks) - back);
  expect(left.length).toBeLessThanOrEqual(KEPT.days + KEPT.weeks + KEPT.months);
});

test('of several backups of one day the last one is left', () => {
  const left = leftAfter([FIRST, FIRST + 1000, FIRST + 2000], 'by-hand');
  expect(left.map(({ number }) => number)).toEqual([3]);
});

test('a clock set back or forward ten years takes neither the newest nor the week before it away', () => {
  for (const jump of [-3652 * DAY, 3652 * DAY]) {
    const before = Array.from({ length: 30 }, (_, index) => FIRST + index * DAY);
    const after = Array.from({ length: 30 }, (_, index) => FIRST + jump + index * DAY);
    const left = leftAfter([...before, ...after]).map(({ number }) => number);
    for (let number = 54; number <= 60; number += 1) expect(left).toContain(number);
    // Of the time before, the last one of its month.
    expect(left).toContain(30);
    const back = leftAfter([...before, ...after.slice(0, 1), ...before.slice(0, 2)]).map(({ number }) => number);
    expect(back).toEqual(expect.arrayContaining([31, 33]));
  }
});

test('whatever the clock does, the newest made one and the only one stay', () => {
  const moment = fc.integer({ min: 0, max: 4000 }).map((days) => FIRST + days * DAY);
  fc.assert(fc.property(fc.array(moment, { minLength: 1, maxLength: 60 }), moment, (moments, now) => {
    const all = moments.map((at, index) => backup(index + 1, at));
    const surplus = surplusBackups(all, new Date(now));
    expect(surplus.map(({ number }) => number)).not.toContain(all.length);
    expect(all.length - surplus.length).toBeLessThanOrEqual(KEPT.days + KEPT.weeks + KEPT.months);
  }));
});

test('a copy from before a migration stays for a month, and the last one of these for good', () => {
  const copies = [backup(1, FIRST, 'before-migration'), backup(2, FIRST + 1000, 'before-migration'), backup(3, FIRST + 2000)];
  const gone = (days: number): number[] => surplusBackups(copies, new Date(FIRST + days * DAY)).map(({ number }) => number);
  expect(gone(30)).toEqual([]);
  expect(gone(40)).toEqual([1]);
  expect(gone(4000)).toEqual([1]);
});
