import { Fragment } from 'react';
import type { Inline } from '../../../shared/article/inline.ts';
import { classNames } from '../../ui/class-names.ts';
import { NoteNumber } from '../footnotes/NoteNumber.tsx';
import { BODY_THEME } from './body-theme.ts';

/** Words that are only shown, with their marks and languages, each note as its number; their links lead nowhere while the article is written. */
export function ShownWords({ words }: { readonly words: readonly Inline[] }) {
  return words.map((child, index) => {
    switch (child.type) {
      case 'break': return <br key={index} />;
      case 'link': return <span key={index} className={BODY_THEME.link}><ShownWords words={child.children} /></span>;
      case 'footnote': return <sup key={index} data-note={child.id} className="footnote"><NoteNumber id={child.id} /></sup>;
      case 'text': return child.marks === undefined && child.lang === undefined
        ? <Fragment key={index}>{child.text}</Fragment>
        : <span key={index} lang={child.lang} className={classNames(...(child.marks ?? []).map((mark) => BODY_THEME.text?.[mark === 'strike' ? 'strikethrough' : mark]))}>{child.text}</span>;
    }
  });
}
