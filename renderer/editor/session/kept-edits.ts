import { z } from 'zod';
import { blockSchema } from '../../../shared/article/block.ts';
import { bodyChangeSchema } from '../../../shared/article/change.ts';
import { fieldsSchema } from '../../../shared/article/fields.ts';

/** The version that edits stand on: the last one that the desk has said it holds. */
export const groundSchema = z.strictObject({ sequence: z.int(), fields: fieldsSchema, body: z.array(blockSchema) });
export type Ground = z.infer<typeof groundSchema>;

export const keptEditsSchema = z.strictObject({ fields: fieldsSchema.partial(), changes: z.array(bodyChangeSchema) });
export type KeptEdits = z.infer<typeof keptEditsSchema>;

/** Edits of a window that is gone, which the desk never said it has. */
export type LostEdits = { readonly page: string; readonly ground: Ground; readonly edits: KeptEdits };

/**
 * Keeps, in this window's own storage, what the desk could not take for some time, in case the window dies before it
 * can. Nothing here throws: what cannot be kept is still on screen, and the status line says that it is not saved.
 */
export interface EditKeeper {
  /** @param ground given once, with the first edits that stand on it */
  keep(articleId: string, edits: KeptEdits, ground: Ground | null): void;
  /** The desk holds them. */
  forget(articleId: string): void;
  /** What a window that is gone left behind of this article, or null. From then on it is this window's own. */
  takeOver(articleId: string): Promise<LostEdits | null>;
}

export const keepsNothing: EditKeeper = {
  keep: () => undefined,
  forget: () => undefined,
  takeOver: async () => null,
};
