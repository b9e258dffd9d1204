import { MARKS, type Break, type Inline, type Link, type Mark, type NoteInline, type Text } from './inline.ts';

const LINE_END = /\r\n|[\n\r\u2028]/;

/**
 * The one form in which inline content is stored and compared: neighbours of equal marks and language are one text, neighbouring
 * links of one address and article are one link, marks stand once each in their order, a line end is a `break`, nothing is empty.
 * Doing it twice changes nothing. The input is not changed.
 */
export function canonicalInlines(children: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const child of children) {
    const last = result.at(-1);
    if (child.type === 'footnote') {
      result.push({ type: 'footnote', id: child.id, children: canonicalNote(child.children) });
    } else if (child.type !== 'link') {
      appendPlain(result, child);
    } else if (last?.type === 'link' && last.url === child.url && last.articleId === child.articleId) {
      for (const part of child.children) appendPlain(last.children, part);
    } else {
      const link: Link = { ...child, children: [] };
      for (const part of child.children) appendPlain(link.children, part);
      if (link.children.length > 0) result.push(link);
    }
  }
  return result;
}

/** As `canonicalInlines`, of what a note is made of. */
export function canonicalNote(children: readonly NoteInline[]): NoteInline[] {
  return canonicalInlines(children).filter((child) => child.type !== 'footnote');
}

/** Appends to a list whose texts are its own, so that the last may be lengthened in place. */
function appendPlain(result: Inline[] | (Text | Break)[], child: Text | Break): void {
  const list = result as Inline[];
  if (child.type === 'break') {
    list.push({ type: 'break' });
    return;
  }
  const marks = orderedMarks(child.marks);
  child.text.split(LINE_END).forEach((text, index) => {
    if (index > 0) list.push({ type: 'break' });
    if (text === '') return;
    const last = list.at(-1);
    if (last?.type === 'text' && (last.marks ?? []).join() === marks.join() && last.lang === child.lang) last.text += text;
    else list.push({ type: 'text', text, ...(marks.length > 0 ? { marks } : {}), ...(child.lang === undefined ? {} : { lang: child.lang }) });
  });
}

function orderedMarks(marks: readonly Mark[] | undefined): Mark[] {
  return marks === undefined ? [] : MARKS.filter((mark) => marks.includes(mark));
}
