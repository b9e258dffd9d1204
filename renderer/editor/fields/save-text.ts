import type { Language } from '../../../shared/messages/language.ts';
import type { Translate } from '../../../shared/messages/translate.ts';
import { failureText } from '../failure-text.ts';
import type { SaveState } from '../session/save-state.ts';

/** The hour and minute as the language writes them: 10.42 in Indonesian, 10:42 in English; with the day where that is not today. */
export function savedTime(at: string, language: Language, now: Date = new Date()): string {
  const day = new Date(at);
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(day);
  if (day.toDateString() === now.toDateString()) return time;
  return `${new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(day)}, ${time}`;
}

export function saveText(state: SaveState, language: Language, translate: Translate): string {
  switch (state.kind) {
    case 'saved': return translate('panels.save.saved', { time: savedTime(state.at, language) });
    case 'saving': return translate('panels.save.saving');
    case 'notSaved': switch (state.failure.code) {
      case 'disconnected': return translate('panels.save.disconnected');
      case 'conflict': return translate('panels.save.conflict');
      default: return translate('panels.save.notSaved', { reason: failureText(state.failure, translate) });
    }
    case 'readOnly': return translate('panels.save.readOnly');
  }
}
