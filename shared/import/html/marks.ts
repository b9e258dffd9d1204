import type { Mark } from '../../article/inline.ts';
import type { Element } from './element.ts';
import { styleOf } from './style.ts';

const BY_TAG: Readonly<Record<string, Mark>> = {
  b: 'bold', strong: 'bold', i: 'italic', em: 'italic', cite: 'italic', dfn: 'italic', var: 'italic', u: 'underline', ins: 'underline',
  s: 'strike', strike: 'strike', del: 'strike', sup: 'superscript', sub: 'subscript', code: 'code', kbd: 'code', samp: 'code', tt: 'code',
};

/** The marks below an element, of those above it. A style attribute has the last word, as in a browser. */
export function marksBelow(element: Element, marks: ReadonlySet<Mark>): ReadonlySet<Mark> {
  const byTag = Object.hasOwn(BY_TAG, element.tagName) ? BY_TAG[element.tagName] : undefined;
  const style = styleOf(element);
  if (byTag === undefined && style.size === 0) return marks;
  const result = new Set(marks);
  if (byTag) result.add(byTag);
  applyStyle(style, result);
  return result;
}

function applyStyle(style: ReadonlyMap<string, string>, marks: Set<Mark>): void {
  const set = (mark: Mark, isOn: boolean): void => { if (isOn) marks.add(mark); else marks.delete(mark); };
  for (const [name, value] of style) {
    switch (name) {
      case 'font-weight': set('bold', /^(?:bold|bolder|[6-9]00)\b/.test(value)); break;
      case 'font-style': set('italic', /^(?:italic|oblique)\b/.test(value)); break;
      case 'text-decoration': case 'text-decoration-line':
        // A decoration adds to those above it; CSS cannot take one away.
        if (value.includes('underline')) marks.add('underline');
        if (value.includes('line-through')) marks.add('strike');
        break;
      case 'vertical-align':
        if (value === 'super') marks.add('superscript');
        if (value === 'sub') marks.add('subscript');
        break;
    }
  }
}
