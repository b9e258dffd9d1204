import { expect, test } from 'vitest';
import { ERROR_CODES, type ErrorCode } from '../../../shared/contract/error.ts';
import { translator } from '../../../shared/messages/translate.ts';
import { SAVE_FAILURES, stateAfter } from '../session/save-state.ts';
import { saveText } from './save-text.ts';

const english = translator('en');
const after = (code: ErrorCode) => stateAfter({ code, message: '', details: {} });

test('the status line has four states and no other', () => {
  expect(saveText({ kind: 'saving' }, 'en', english)).toBe('Saving…');
  expect(saveText({ kind: 'saved', at: new Date().toISOString() }, 'id', translator('id'))).toMatch(/^Tersimpan \d\d\.\d\d$/);
  for (const code of ERROR_CODES) expect(saveText(after(code), 'en', english)).toMatch(/^(Not saved|Read-only): [a-z].+\.$/);
});

test('every failure of a save says why in words of its own, in both languages', () => {
  for (const language of ['en', 'id'] as const) {
    const sentences = SAVE_FAILURES.map((code) => saveText(after(code), language, translator(language)));
    expect(new Set(sentences).size).toBe(SAVE_FAILURES.length);
  }
});

test('a library that cannot be written to or is too new is read-only, a full disk is not', () => {
  expect(saveText(after('readOnly'), 'en', english)).toMatch(/^Read-only: /);
  expect(saveText(after('libraryNewer'), 'en', english)).toMatch(/^Read-only: /);
  expect(saveText(after('diskFull'), 'en', english)).toBe('Not saved: the disk is full. It is saved by itself once there is room.');
});
