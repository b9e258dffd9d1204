import type { Connection } from './connection.ts';

/** Counts every change of the library upwards. It orders what must be in order; clocks do not. */
export type Sequence = { next(): number; present(): number };

export function sequence(connection: Connection): Sequence {
  const next = connection.prepare<[], number>('UPDATE sequence SET value = value + 1 RETURNING value').pluck();
  const present = connection.prepare<[], number>('SELECT value FROM sequence').pluck();
  return {
    next() {
      const value = next.get();
      if (value === undefined) throw new Error('The sequence is missing');
      return value;
    },
    present: () => present.get() ?? 0,
  };
}
