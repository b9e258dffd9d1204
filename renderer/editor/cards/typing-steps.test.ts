import { afterEach, expect, test, vi } from 'vitest';
import { typingSteps } from './typing-steps.ts';

afterEach(() => { vi.useRealTimers(); });

test('who goes on typing stays in one step, who rests longer than a second begins another', () => {
  vi.useFakeTimers();
  const step = typingSteps();
  const first = step();
  vi.advanceTimersByTime(1000);
  expect(step()).toBe(first);
  vi.advanceTimersByTime(1001);
  expect(step()).not.toBe(first);
});
