import { z } from 'zod';
import { blockSchema, type Block } from '../../../shared/article/block.ts';
import { blockFootnotes } from '../../../shared/article/footnotes.ts';
import { newId } from '../../../shared/article/id.ts';
import { mapTextParts } from '../../../shared/article/text-parts.ts';

/** Blocks as they are, so that copying within the workstation keeps everything. Checked like any input: any page can write it. */
export const OWN_FORM = 'application/x-redaksi-blocks+json';

const clipboardSchema = z.array(blockSchema).min(1);

export function writeOwnForm(blocks: readonly Block[]): string {
  return JSON.stringify(blocks);
}

/** @returns the blocks with ids of their own, or null where the text is not what `writeOwnForm` writes. */
export function readOwnForm(text: string): Block[] | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = clipboardSchema.safeParse(json);
  return parsed.success ? parsed.data.map(withNewIds) : null;
}

function withNewIds(block: Block): Block {
  if (blockFootnotes(block).length > 0) return mapTextParts({ ...block, id: newId() }, { inlines: (children) => children.map((child) => (child.type === 'footnote' ? { ...child, id: newId() } : child)), plain: (text) => text });
  if (block.type === 'relatedLinks') return { ...block, id: newId(), items: block.items.map((item) => ({ ...item, id: newId() })) };
  return { ...block, id: newId() };
}
