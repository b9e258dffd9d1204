import { z } from 'zod';
import { blockSchema, type Block } from '../../../shared/article/block.ts';
import { newId } from '../../../shared/article/id.ts';

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

/** Every id in it is new, also of what lies in it; the same id twice is the same new one, so that what points still points. */
function withNewIds(block: Block): Block {
  const given = new Map<string, string>();
  const renewed = (id: string): string => {
    const known = given.get(id) ?? newId();
    given.set(id, known);
    return known;
  };
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, key === 'id' && typeof inside === 'string' ? renewed(inside) : copy(inside)]));
  };
  return copy(block) as Block;
}
