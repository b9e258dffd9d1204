import type { Block } from '../article/block.ts';
import { canonicalInlines } from '../article/canonical-inline.ts';
import type { Break, Inline, Text } from '../article/inline.ts';
import { mapTextParts } from '../article/text-parts.ts';
import type { Replacement } from './find-in-text.ts';

/** @param replacements of each of the block's runs of words (see `TextParts`), in order and apart from each other */
export function replaceInBlock(block: Block, replacements: ReadonlyMap<number, readonly Replacement[]>): Block {
  return mapTextParts(block, {
    inlines: (children, part) => replaceInInlines(children, replacements.get(part) ?? []),
    plain: (text, part) => replaceInPlain(text, replacements.get(part) ?? []),
  });
}

export function replaceInPlain(text: string, replacements: readonly Replacement[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, text: words } of replacements) {
    result += text.slice(at, from) + words;
    at = to;
  }
  return result + text.slice(at);
}

/** What comes in takes the marks, and the link, of the first character that goes; everything else, notes among it, stays as it is. */
export function replaceInInlines(children: readonly Inline[], replacements: readonly Replacement[]): Inline[] {
  if (replacements.length === 0) return [...children];
  const walk = { at: 0, next: 0 };
  const plain = (child: Text | Break): (Text | Break)[] => {
    const size = child.type === 'break' ? 1 : child.text.length;
    const [start, end] = [walk.at, walk.at + size];
    walk.at = end;
    let text = '';
    let from = start;
    let isTouched = false;
    for (; walk.next < replacements.length; walk.next++) {
      const replacement = replacements[walk.next];
      if (!replacement || replacement.from >= end) break;
      isTouched = true;
      if (child.type === 'text') text += child.text.slice(from - start, Math.max(replacement.from, start) - start);
      if (replacement.from >= start) text += replacement.text;
      from = Math.min(replacement.to, end);
      if (replacement.to > end) break;
    }
    if (!isTouched) return [child];
    if (child.type === 'text') text += child.text.slice(from - start);
    if (text === '') return [];
    return [child.type === 'text' ? { ...child, text } : { type: 'text', text }];
  };
  return canonicalInlines(children.flatMap((child): Inline[] => {
    if (child.type === 'footnote') return [child];
    if (child.type !== 'link') return plain(child);
    const inside = child.children.flatMap(plain);
    return inside.length === 0 ? [] : [{ ...child, children: inside }];
  }));
}
