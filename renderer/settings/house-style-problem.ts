import type { Failure } from '../../shared/contract/error.ts';
import { failureText } from '../../shared/messages/failure-text.ts';
import { WHOLE } from '../../shared/import/json/problem.ts';
import { isMessageKey, type MessageValues, type Translate } from '../../shared/messages/translate.ts';

/** Why a house style was refused: the field at fault and what it must be, where the desk says so. */
export function houseStyleProblem(translate: Translate, failure: Failure): string {
  const { field, reason, ...values } = failure.details;
  const key = `import.reason.${String(reason)}`;
  if (failure.code !== 'invalidInput' || typeof field !== 'string' || !isMessageKey(key)) return failureText(translate, failure);
  const said: MessageValues = { expected: '', line: '?', column: '?', ...values };
  return translate('settings.styleField', { field: field === WHOLE ? translate('settings.styleText') : field, reason: translate(key, said) });
}
