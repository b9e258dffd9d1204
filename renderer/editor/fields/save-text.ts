import type { Language } from '../../../shared/messages/language.ts';
import type { Translate } from '../../../shared/messages/translate.ts';
import { failureText } from '../failure-text.ts';
import type { SaveState } from '../session/save-state.ts';

/** The hour and minute as the language writes them: 10.42 in Indonesian, 10:42 in English. */
export function clockTime(at: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at));
}

export function saveText(state: SaveState, language: Language, translate: Translate): string {
  switch (state.kind) {
    case 'saved': return translate('panels.save.saved', { time: clockTime(state.at, language) });
    case 'saving': return translate('panels.save.saving');
    case 'notSaved': return translate('panels.save.notSaved', { reason: failureText(state.failure, translate) });
    case 'readOnly': return translate('panels.save.readOnly');
  }
}
