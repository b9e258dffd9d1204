import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SaveQueue } from './save-queue.ts';

/** A desk that takes `taking` milliseconds for a save, and when each began. */
function deskTaking(taking: number): { queue: SaveQueue; begun: number[] } {
  const begun: number[] = [];
  const queue = new SaveQueue(async () => {
    begun.push(performance.now());
    await new Promise((resolve) => { setTimeout(resolve, taking); });
    return { savedAt: new Date().toISOString() };
  }, new Date().toISOString());
  return { queue, begun };
}
let edits = 0;
const edit = (queue: SaveQueue): void => queue.add({ headline: `Judul ${edits++}` }, []);

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

test('fast typing does not put a save off: one begins at least every 150 ms', async () => {
  const { queue, begun } = deskTaking(5);
  const from = performance.now();
  for (let typed = 0; typed < 100; typed++) {
    edit(queue);
    await vi.advanceTimersByTimeAsync(10);
  }
  const gaps = begun.map((at, index) => at - (begun[index - 1] ?? from));
  expect(begun.length).toBeGreaterThanOrEqual(6);
  expect(Math.max(...gaps)).toBeLessThanOrEqual(165);
});

test('an edit made while a slow save is under way waits from its own moment, not from the end of that save', async () => {
  const { queue, begun } = deskTaking(120);
  edit(queue);
  await vi.advanceTimersByTimeAsync(160);
  expect(begun).toHaveLength(1);
  const editedAt = performance.now();
  edit(queue);
  await vi.advanceTimersByTimeAsync(300);
  expect(begun).toHaveLength(2);
  expect((begun[1] ?? 0) - editedAt).toBeLessThanOrEqual(150);
});
