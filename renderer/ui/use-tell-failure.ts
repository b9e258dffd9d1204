import { useCallback } from 'react';
import type { RedaksiError } from '../../shared/contract/error.ts';
import { failureText } from '../../shared/messages/failure-text.ts';
import { notify } from './notify.ts';
import { useTranslate } from './use-translate.ts';

/** Says in the corner of the window why a call failed, until that is closed. */
export function useTellFailure(): (error: RedaksiError) => void {
  const translate = useTranslate();
  return useCallback((error) => notify(failureText(translate, error.toFailure()), { tone: 'danger' }), [translate]);
}
