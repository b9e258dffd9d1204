import { Fragment } from 'react';
import type { NoteInline } from '../../../shared/article/inline.ts';
import { classNames } from '../../ui/class-names.ts';
import { BODY_THEME } from '../body/body-theme.ts';

/** What a note says, with its marks; its links lead nowhere while it is written. */
export function NoteWords({ words }: { readonly words: readonly NoteInline[] }) {
  return words.map((child, index) => {
    if (child.type === 'break') return <br key={index} />;
    if (child.type === 'link') return <span key={index} className={BODY_THEME.link}><NoteWords words={child.children} /></span>;
    if (child.marks === undefined) return <Fragment key={index}>{child.text}</Fragment>;
    return <span key={index} className={classNames(...child.marks.map((mark) => BODY_THEME.text?.[mark === 'strike' ? 'strikethrough' : mark]))}>{child.text}</span>;
  });
}
