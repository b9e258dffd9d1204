import { describe, expect, it } from 'vitest';
import { isTouched } from './follow-events.ts';

const saved = { type: 'article.changed', articleId: 'a', sequence: 2, window: 'mine' } as const;

describe('news from the desk', () => {
  it('of an article brings the lists up to date and leaves other articles alone', () => {
    expect(isTouched(saved, 'articles.list', { query: '' })).toBe(true);
    expect(isTouched(saved, 'publishing.check', { articleId: 'a' })).toBe(true);
    expect(isTouched(saved, 'publishing.check', { articleId: 'b' })).toBe(false);
    expect(isTouched(saved, 'settings.get', {})).toBe(false);
  });

  it('of the register reaches what draws on it', () => {
    expect(isTouched({ type: 'register.changed' }, 'houseStyles.list', {})).toBe(true);
    expect(isTouched({ type: 'register.changed' }, 'articles.list', {})).toBe(false);
  });
});
