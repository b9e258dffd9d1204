import type { Block } from '../article/block.ts';
import type { Fields } from '../article/fields.ts';
import { textParts } from '../article/text-parts.ts';
import type { Replacement } from './find-in-text.ts';
import { replaceInBlock, replaceInPlain } from './replace-in-block.ts';

/** The fields that read as parts of the story, in the order in which they stand above it. */
export const FOUND_FIELDS = ['headline', 'standfirst'] as const;
export type FoundField = (typeof FOUND_FIELDS)[number];

/** A run of words of the article, and where it stands. */
export type FoundPlace = { readonly kind: 'field'; readonly field: FoundField } | { readonly kind: 'block'; readonly blockId: string; readonly part: number };
/** What was looked for, at one place, and what would stand there instead. `words` are those found. */
export type Found = Replacement & { readonly place: FoundPlace; readonly words: string };
/** @param text the run's words, in which the replacements were found */
export function foundAt(place: FoundPlace, text: string, replacements: readonly Replacement[]): Found[] {
  return replacements.map((one) => ({ ...one, place, words: text.slice(one.from, one.to) }));
}

export type Version = { readonly fields: Pick<Fields, FoundField>; readonly blocks: readonly Block[] };

export type Run = { readonly place: FoundPlace; readonly text: string };

/** Every run of words of an article in reading order. */
export function runsOf({ fields, blocks }: Version): Run[] {
  return [
    ...FOUND_FIELDS.map((field): Run => ({ place: { kind: 'field', field }, text: fields[field] })),
    ...blocks.flatMap((block) => textParts(block).map((text, part): Run => ({ place: { kind: 'block', blockId: block.id, part }, text }))),
  ];
}

export type Replaced = { readonly fields: Partial<Pick<Fields, FoundField>>; readonly blocks: readonly Block[]; readonly count: number };

/** Only what changes; a place whose words are others by now, or that reaches into another, is left as it is and not counted. */
export function replaceFound(version: Version, found: readonly Found[]): Replaced {
  const runs = new Map(runsOf(version).map(({ place, text }) => [keyOf(place), text]));
  const ends = new Map<string, number>();
  const present = [...found].sort((one, other) => one.from - other.from).filter(({ place, from, to, words }) => {
    const key = keyOf(place);
    const isThere = from >= (ends.get(key) ?? 0) && runs.get(key)?.slice(from, to) === words;
    if (isThere) ends.set(key, to);
    return isThere;
  });
  const fields = Object.fromEntries(FOUND_FIELDS.flatMap((field) => {
    const here = present.filter(({ place }) => place.kind === 'field' && place.field === field);
    return here.length === 0 ? [] : [[field, oneLine(replaceInPlain(version.fields[field], here))]];
  }));
  const byBlock = Map.groupBy(present, ({ place }) => (place.kind === 'block' ? place.blockId : null));
  const blocks = version.blocks.flatMap((block) => {
    const here = byBlock.get(block.id);
    return here ? [replaceInBlock(block, Map.groupBy(here, ({ place }) => (place.kind === 'block' ? place.part : 0)))] : [];
  });
  return { fields, blocks, count: present.length };
}

const keyOf = (place: FoundPlace): string => (place.kind === 'field' ? place.field : `${place.blockId} ${place.part}`);

/** A headline and a standfirst are one paragraph each. */
const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');
