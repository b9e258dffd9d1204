import { z } from 'zod';
import { blockSchema, type Block } from './block.ts';
import { idSchema } from './id.ts';

const after = idSchema.nullable();

/**
 * One edit of a body, as large as what it changes and never as large as the article.
 * `after` names the block that it comes to stand behind; null: the beginning.
 */
export const bodyChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('put'), block: blockSchema }),
  z.strictObject({ kind: z.literal('insert'), block: blockSchema, after }),
  z.strictObject({ kind: z.literal('move'), id: idSchema, after }),
  z.strictObject({ kind: z.literal('remove'), id: idSchema }),
]);
export type BodyChange = z.infer<typeof bodyChangeSchema>;

export class UnknownBlock extends Error {
  readonly blockId: string;
  constructor(blockId: string) {
    super(`No block ${blockId} in this body`);
    this.blockId = blockId;
  }
}

/** The body after the changes, in order. @throws UnknownBlock where a change names a block that is not there. */
export function applyChanges(body: readonly Block[], changes: readonly BodyChange[]): Block[] {
  const result = [...body];
  const find = (id: string): number => {
    const index = result.findIndex((block) => block.id === id);
    if (index < 0) throw new UnknownBlock(id);
    return index;
  };
  const place = (block: Block, behind: string | null): void => {
    result.splice(behind === null ? 0 : find(behind) + 1, 0, block);
  };
  for (const change of changes) {
    switch (change.kind) {
      case 'put': result[find(change.block.id)] = change.block; break;
      case 'insert': place(change.block, change.after); break;
      case 'remove': result.splice(find(change.id), 1); break;
      case 'move': {
        const [block] = result.splice(find(change.id), 1);
        if (block) place(block, change.after);
      }
    }
  }
  return result;
}
