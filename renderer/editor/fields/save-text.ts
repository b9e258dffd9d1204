import type { ErrorCode } from '../../../shared/contract/error.ts';
import type { Language } from '../../../shared/messages/language.ts';
import type { Translate } from '../../../shared/messages/translate.ts';
import { dayAndClock } from '../../ui/clock.ts';
import { SAVE_FAILURES, type SaveFailure, type SaveState } from '../session/save-state.ts';

/** Saved, saving, not saved and why, read-only and why: the status line says nothing else. */
export function saveText(state: SaveState, language: Language, translate: Translate): string {
  switch (state.kind) {
    case 'saved': return translate('save.saved', { time: dayAndClock(new Date(state.at), language, new Date()) });
    case 'saving': return translate('save.saving');
    case 'notSaved': return translate('save.notSaved', { why: why(state.failure.code, translate) });
    case 'readOnly': return translate('save.readOnly', { why: why(state.failure.code, translate) });
  }
}

function why(code: ErrorCode, translate: Translate): string {
  return translate(`save.why.${isSaveFailure(code) ? code : 'internal'}`);
}

function isSaveFailure(code: ErrorCode): code is SaveFailure {
  return SAVE_FAILURES.some((one) => one === code);
}
