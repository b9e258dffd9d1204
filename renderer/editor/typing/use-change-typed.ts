import { useMemo } from 'react';
import { quoteMarks } from '../../../shared/typing/quote-marks.ts';
import { smartTyping } from '../../../shared/typing/smart-typing.ts';
import type { ChangeTyped } from '../../../shared/typing/typed-change.ts';
import { useCall } from '../../bridge/use-call.ts';

const asTyped: ChangeTyped = () => null;

/** What the person has chosen to be changed while they type, in an article of this language. */
export function useChangeTyped(language: string): ChangeTyped {
  const { data: settings } = useCall('settings.get', {});
  const isSmart = settings?.smartTyping ?? false;
  return useMemo(() => (isSmart ? smartTyping(quoteMarks(language)) : asTyped), [isSmart, language]);
}
