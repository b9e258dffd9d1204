import { describe, expect, it } from 'vitest';
import { PendingCalls } from './pending-calls.ts';

describe('calls to the desk', () => {
  it('get each its own answer, in whatever order they come', async () => {
    const calls = new PendingCalls();
    const first = calls.open();
    const second = calls.open();
    calls.receive({ kind: 'reply', id: second.id, reply: { ok: true, value: 'second' } });
    calls.receive({ kind: 'reply', id: first.id, reply: { ok: true, value: 'first' } });
    expect(await Promise.all([first.answer, second.answer])).toEqual(['first', 'second']);
  });

  it('fail with the desk\'s code and the field at fault', async () => {
    const calls = new PendingCalls();
    const { id, answer } = calls.open();
    calls.receive({ kind: 'reply', id, reply: { ok: false, error: { code: 'invalidInput', message: 'No', details: { field: 'slug' } } } });
    await expect(answer).rejects.toMatchObject({ code: 'invalidInput', details: { field: 'slug' } });
  });

  it('fail when the connection falls, and none of them waits for ever', async () => {
    const calls = new PendingCalls();
    const { answer } = calls.open();
    calls.disconnect();
    await expect(answer).rejects.toMatchObject({ code: 'disconnected' });
  });

  it('are not answered by what is no message of the contract', () => {
    expect(() => new PendingCalls().receive({ kind: 'reply', id: 'x', reply: {} })).toThrow(/no message/);
  });

  it('pass the desk\'s news to whoever listens, until they no longer do', () => {
    const calls = new PendingCalls();
    const heard: string[] = [];
    const stop = calls.subscribe((event) => heard.push(event.type));
    calls.receive({ kind: 'event', event: { type: 'settings.changed' } });
    stop();
    calls.receive({ kind: 'event', event: { type: 'register.changed' } });
    expect(heard).toEqual(['settings.changed']);
  });
});
