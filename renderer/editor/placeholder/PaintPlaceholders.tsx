import { useMemo } from 'react';
import { usePaint } from '../highlight/use-paint.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useField } from '../use-field.ts';

/** Marks in the body what is still to be filled in. */
export function PaintPlaceholders({ session }: { readonly session: ArticleSession }) {
  const language = useField(session, 'language');
  // Another language has other placeholders, so its function is another one.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const spansOf = useMemo(() => (blockId: string) => session.placeholdersOf(blockId), [session, language]);
  usePaint('placeholder', spansOf);
  return null;
}
