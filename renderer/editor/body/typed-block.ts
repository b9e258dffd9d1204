import type { TextKind } from '../../../shared/article/block-kind.ts';

const KIND: Readonly<Record<string, TextKind>> = {
  '##': 'heading2', '###': 'heading3', '####': 'heading4', '-': 'bullet', '*': 'bullet', '1.': 'number', '1)': 'number', '[ ]': 'check', '[]': 'check', '[x]': 'check', '[X]': 'check', '>': 'quote',
};

/** The kind of block that these signs ask for when a space follows them at the beginning of a paragraph; null: they are only words. */
export function typedBlock(signs: string): TextKind | null {
  return Object.hasOwn(KIND, signs) ? KIND[signs] ?? null : null;
}
