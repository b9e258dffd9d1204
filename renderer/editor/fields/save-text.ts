import type { Language } from '../../../shared/messages/language.ts';
import type { Translate } from '../../../shared/messages/translate.ts';
import { failureText } from '../../../shared/messages/failure-text.ts';
import { dayAndClock } from '../../ui/clock.ts';
import type { SaveState } from '../session/save-state.ts';

export function saveText(state: SaveState, language: Language, translate: Translate): string {
  switch (state.kind) {
    case 'saved': return translate('panels.save.saved', { time: dayAndClock(new Date(state.at), language, new Date()) });
    case 'saving': return translate('panels.save.saving');
    case 'notSaved': switch (state.failure.code) {
      case 'disconnected': return translate('panels.save.disconnected');
      case 'conflict': return translate('panels.save.conflict');
      default: return translate('panels.save.notSaved', { reason: failureText(translate, state.failure) });
    }
    case 'readOnly': return translate('panels.save.readOnly');
  }
}
