import type { Inline } from '../../article/inline.ts';

/** Inline content without its first `length` characters, where those stand in texts and links; marks stay with what is left. */
export function withoutStart<Part extends Inline>(children: readonly Part[], length: number): Part[] {
  let left = length;
  const result: Part[] = [];
  for (const child of children) {
    if (left <= 0 || child.type === 'footnote') result.push(child);
    else if (child.type === 'text') {
      const text = child.text.slice(left);
      left -= child.text.length;
      if (text !== '') result.push({ ...child, text });
    } else if (child.type === 'link') {
      const inside = child.children.map((part) => (part.type === 'text' ? part.text.length : 1)).reduce((sum, size) => sum + size, 0);
      const rest = withoutStart(child.children, left);
      left -= inside;
      if (rest.length > 0) result.push({ ...child, children: rest });
    } else left -= 1;
  }
  return result;
}
