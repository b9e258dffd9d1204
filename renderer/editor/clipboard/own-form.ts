import { z } from 'zod';
import { blockSchema, type Block } from '../../../shared/article/block.ts';
import { copyOfBlock } from '../../../shared/article/copy-of-block.ts';

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
  return parsed.success ? parsed.data.map(copyOfBlock) : null;
}
