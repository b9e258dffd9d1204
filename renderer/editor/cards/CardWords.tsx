import type { Inline } from '../../../shared/article/inline.ts';
import { inlineText } from '../../../shared/article/text.ts';
import { NoteNumber } from '../footnotes/NoteNumber.tsx';

/** Words of a card that are only shown; each note as its number. */
export function CardWords({ words }: { readonly words: readonly Inline[] }) {
  return words.map((child, index) => (child.type === 'footnote' ? <sup key={index} className="footnote"><NoteNumber id={child.id} /></sup> : inlineText([child])));
}
