import type { Block } from './block.ts';
import { inlineText } from './text.ts';

/** A heading of the body; `level` is 2 to 4, the headline being 1. */
export type Heading = { readonly id: string; readonly level: number; readonly text: string };
/** A heading with the sections below it: those of a lower rank up to the next one of its own. */
export type Section = Heading & { readonly sections: readonly Section[] };
type Ranked = Pick<Heading, 'id' | 'level'>;

/** null where the block is no heading. */
export function headingOf(block: Block): Heading | null {
  return block.type === 'heading' ? { id: block.id, level: block.level, text: inlineText(block.children).replace(/\s+/g, ' ').trim() } : null;
}

/** Headings in reading order as a tree. A level that is left out (2, then 4) is no level of the tree either. */
export function nestHeadings(headings: readonly Heading[]): Section[] {
  const top: Section[] = [];
  const open: { readonly level: number; readonly sections: Section[] }[] = [{ level: 0, sections: top }];
  for (const heading of headings) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const sections: Section[] = [];
    open.at(-1)?.sections.push({ ...heading, sections });
    open.push({ level: heading.level, sections });
  }
  return top;
}

/** Where the section of a heading ends: the index of the heading that follows it, or how many headings there are. */
export function sectionEnd(headings: readonly Ranked[], index: number): number {
  const level = headings[index]?.level ?? 0;
  const next = headings.findIndex((heading, at) => at > index && heading.level <= level);
  return next === -1 ? headings.length : next;
}

/** The section that one could change places with: its neighbour below the same heading; null at either end. */
export function sectionBeside(headings: readonly Ranked[], id: string, direction: 'up' | 'down'): string | null {
  const siblings = siblingsOf(nestHeadings(headings.map((one) => ({ text: '', ...one }))), id);
  const at = siblings.findIndex((section) => section.id === id);
  return siblings[at + (direction === 'up' ? -1 : 1)]?.id ?? null;
}

function siblingsOf(sections: readonly Section[], id: string): readonly Section[] {
  if (sections.some((section) => section.id === id)) return sections;
  return sections.map((section) => siblingsOf(section.sections, id)).find((found) => found.length > 0) ?? [];
}
