import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeskEvent } from '../../shared/contract/event.ts';
import { followEvents, isTouched } from './follow-events.ts';

const saved = { type: 'article.changed', articleId: 'a', sequence: 2, window: 'mine' } as const;

describe('news from the desk', () => {
  it('of an article brings the lists up to date and leaves other articles alone', () => {
    expect(isTouched(saved, 'articles.list', { query: '' })).toBe(true);
    expect(isTouched(saved, 'publishing.check', { articleId: 'a' })).toBe(true);
    expect(isTouched(saved, 'publishing.check', { articleId: 'b' })).toBe(false);
    expect(isTouched(saved, 'settings.get', {})).toBe(false);
  });

  describe('that comes in a flood', () => {
    beforeEach(() => { vi.useFakeTimers(); });
    afterEach(() => { vi.useRealTimers(); });

    it('is shown at once, and then gathered', () => {
      const queries = new QueryClient();
      const asked = vi.spyOn(queries, 'invalidateQueries').mockResolvedValue();
      let tell: (event: DeskEvent) => void = () => undefined;
      const stop = followEvents({
        window: 'mine', call: () => Promise.reject(new Error('not asked')), watchConnection: () => () => undefined,
        subscribe: (listener) => { tell = listener; return () => undefined; },
      }, queries);
      for (let index = 0; index < 500; index += 1) tell({ type: 'articles.changed' });
      expect(asked).toHaveBeenCalledTimes(1);
      vi.advanceTimersByTime(400);
      expect(asked).toHaveBeenCalledTimes(2);
      vi.advanceTimersByTime(4000);
      expect(asked).toHaveBeenCalledTimes(2);
      stop();
    });
  });

  it('of the settings reaches the checks by the house rules, which leave out what is ignored always, and no others', () => {
    expect(isTouched({ type: 'settings.changed' }, 'publishing.check', { articleId: 'a', withHouseRules: true })).toBe(true);
    expect(isTouched({ type: 'settings.changed' }, 'publishing.check', { articleId: 'a', withHouseRules: false })).toBe(false);
    expect(isTouched({ type: 'settings.changed' }, 'publishing.check', { articleId: 'a' })).toBe(false);
    expect(isTouched({ type: 'settings.changed' }, 'settings.get', {})).toBe(true);
    expect(isTouched({ type: 'settings.changed' }, 'articles.list', {})).toBe(false);
  });

  it('of the register reaches what draws on it', () => {
    expect(isTouched({ type: 'register.changed' }, 'houseStyles.list', {})).toBe(true);
    expect(isTouched({ type: 'register.changed' }, 'articles.list', {})).toBe(false);
  });
});
