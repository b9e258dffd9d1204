import { useCallback } from 'react';
import { RedaksiError } from '../../shared/contract/error.ts';
import { failureText } from '../../shared/messages/failure-text.ts';
import { notify } from './notify.ts';
import { useTranslate } from './use-translate.ts';

/** Says in the corner of the window why a call failed, until that is closed. What is no failure of a call is thrown on: a fault of ours. */
export function useTellFailure(): (error: unknown) => void {
  const translate = useTranslate();
  return useCallback((error) => {
    if (!(error instanceof RedaksiError)) throw error;
    notify(failureText(translate, error.toFailure()), { tone: 'danger' });
  }, [translate]);
}
