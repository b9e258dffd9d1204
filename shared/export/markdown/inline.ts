import type { PhrasingContent } from 'mdast';
import { MARKS, type Inline, type Mark } from '../../article/inline.ts';
import type { Notes } from '../notes.ts';

/** Markdown has no signs of its own for these; HTML elements are a part of it (CommonMark, "Raw HTML"). */
const AS_HTML: Partial<Record<Mark, string>> = { underline: 'u', superscript: 'sup', subscript: 'sub' };
const INNERMOST_FIRST = [...MARKS].reverse();

/** `notes` takes the notes that the text refers to. */
export function phrasing(children: readonly Inline[], notes: Notes): PhrasingContent[] {
  return children.flatMap((child): PhrasingContent[] => {
    switch (child.type) {
      case 'break': return [{ type: 'break' }];
      case 'link': return [{ type: 'link', url: child.url, children: phrasing(child.children, notes) as never[] }];
      case 'footnote': return [{ type: 'footnoteReference', identifier: String(notes.take(child)) }];
      case 'text': return marked(child.text, child.marks ?? []);
    }
  });
}

/** Marks do not hold where they begin or end with white space, so that stands outside of them. */
function marked(text: string, marks: readonly Mark[]): PhrasingContent[] {
  if (marks.length === 0) return [{ type: 'text', value: text }];
  const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  if (words === '') return [{ type: 'text', value: text }];
  let inside: PhrasingContent[] = [marks.includes('code') ? { type: 'inlineCode', value: words } : { type: 'text', value: words }];
  for (const mark of INNERMOST_FIRST) if (marks.includes(mark)) inside = wrapped(mark, inside);
  const space = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);
  return [...space(before), ...inside, ...space(after)];
}

function wrapped(mark: Mark, children: PhrasingContent[]): PhrasingContent[] {
  switch (mark) {
    case 'bold': return [{ type: 'strong', children }];
    case 'italic': return [{ type: 'emphasis', children }];
    case 'strike': return [{ type: 'delete', children }];
    case 'code': return children;
    default: {
      const tag = AS_HTML[mark];
      return tag === undefined ? children : [{ type: 'html', value: `<${tag}>` }, ...children, { type: 'html', value: `</${tag}>` }];
    }
  }
}
