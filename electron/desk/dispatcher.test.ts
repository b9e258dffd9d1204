import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import fc from 'fast-check';
import { contract } from '../../shared/contract/contract.ts';
import { deskInTest, type DeskInTest } from './desk-in-test.ts';
import { dispatch } from './dispatcher.ts';
import type { Handlers } from './handlers.ts';

let here: DeskInTest;
beforeEach(async () => { here = await deskInTest(); });
afterEach(() => here.end());

test('a call that is not in the contract is refused, whatever objects inherit', async () => {
  for (const name of ['articles.burn', 'toString', '__proto__', 'constructor', '']) {
    expect(await here.refused(name, {})).toMatchObject({ code: 'unknownCall', details: { call: name } });
  }
});

test('input that does not parse is refused, and the refusal names the field', async () => {
  expect(await here.refused('articles.list', { limit: 0 })).toMatchObject({ code: 'invalidInput', details: { field: 'limit' } });
  expect(await here.refused('articles.list', { limits: 1 })).toMatchObject({ code: 'invalidInput', details: { field: 'limits' } });
  expect(await here.refused('articles.list', null)).toMatchObject({ code: 'invalidInput', details: { field: '' } });
  const link = { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'a' }] };
  const change = { kind: 'insert', after: null, block: { type: 'paragraph', id: 'a', children: [link] } };
  expect(await here.refused('drafts.save', { articleId: 'a', base: 1, changes: [change] })).toMatchObject({
    code: 'invalidInput', details: { field: 'changes.0.block.children.0.url', reason: 'unsafeUrl' },
  });
});

test('no input makes the desk throw, and no answer holds a stack or breaks its form', async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom(...Object.keys(contract)), fc.anything(), async (name, input) => {
    const reply = await here.desk.call(name, input, { window: null });
    if (!reply.ok) expect(JSON.stringify(reply)).not.toMatch(/\.ts:\d|node:internal/);
  }));
});

test('an error of the disk or of SQLite is told as what it means, anything else as unexpected and without its words', async () => {
  const failing = (error: unknown) => {
    const handlers = { 'settings.get': () => { throw error; } } as unknown as Handlers;
    return dispatch(handlers, '/library', 'settings.get', {}, { window: null });
  };
  const coded = (code: string) => Object.assign(new Error('no'), { code });
  expect(await failing(coded('SQLITE_FULL'))).toMatchObject({ ok: false, error: { code: 'diskFull' } });
  expect(await failing(coded('SQLITE_READONLY_DBMOVED'))).toMatchObject({ ok: false, error: { code: 'readOnly', details: { file: '/library' } } });
  expect(await failing(coded('EROFS'))).toMatchObject({ ok: false, error: { code: 'readOnly' } });
  expect(await failing(coded('SQLITE_CORRUPT'))).toMatchObject({ ok: false, error: { code: 'libraryDamaged' } });
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await failing(new Error('secret words'))).toEqual({
    ok: false, error: { code: 'internal', message: 'Something unexpected went wrong at the desk', details: {} },
  });
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
});
