import { useMemo } from 'react';
import { quoteMarks } from '../../../shared/typing/quote-marks.ts';
import { smartTyping } from '../../../shared/typing/smart-typing.ts';
import { expandSnippets, type Snippet } from '../../../shared/typing/snippet.ts';
import type { ChangeTyped } from '../../../shared/typing/typed-change.ts';
import { useCall } from '../../bridge/use-call.ts';

const asTyped: ChangeTyped = () => null;
const NO_SNIPPETS: readonly Snippet[] = [];

/** What the person has chosen to be changed while they type, in an article of this language. */
export function useChangeTyped(language: string): ChangeTyped {
  const { data: settings } = useCall('settings.get', {});
  const isSmart = settings?.smartTyping ?? false;
  const snippets = settings?.snippets ?? NO_SNIPPETS;
  return useMemo(() => {
    const smart = isSmart ? smartTyping(quoteMarks(language)) : asTyped;
    const expand = expandSnippets(snippets);
    return (before: string, typed: string) => expand(before, typed) ?? smart(before, typed);
  }, [isSmart, language, snippets]);
}
