import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { steady } from './steady.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, 16));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('says behind the next frame that something is not saved, and that all is once writing rests', () => {
  const draw = vi.fn();
  const { soon } = steady(draw);
  soon({ kind: 'saving' });
  expect(draw).not.toHaveBeenCalled();
  vi.advanceTimersByTime(17);
  expect(draw).toHaveBeenCalledTimes(1);
  for (let save = 0; save < 20; save += 1) {
    soon({ kind: 'saved', at: '2026-11-30T10:00:00Z' });
    vi.advanceTimersByTime(100);
    soon({ kind: 'saving' });
    vi.advanceTimersByTime(50);
  }
  const whileWriting = draw.mock.calls.length;
  soon({ kind: 'saved', at: '2026-11-30T10:00:00Z' });
  vi.advanceTimersByTime(249);
  expect(draw).toHaveBeenCalledTimes(whileWriting);
  vi.advanceTimersByTime(1);
  expect(draw).toHaveBeenCalledTimes(whileWriting + 1);
});

it('says at once, and not at a rest, why something is not saved; and nothing after its end', () => {
  const draw = vi.fn();
  const { soon, end } = steady(draw);
  soon({ kind: 'saved', at: '2026-11-30T10:00:00Z' });
  soon({ kind: 'notSaved', failure: { code: 'diskFull', message: '', details: {} } });
  vi.advanceTimersByTime(17);
  expect(draw).toHaveBeenCalledTimes(1);
  soon({ kind: 'saving' });
  end();
  vi.advanceTimersByTime(5_000);
  expect(draw).toHaveBeenCalledTimes(1);
});
