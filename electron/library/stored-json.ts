import type { z } from 'zod';
import { RedaksiError } from '../../shared/contract/error.ts';

/** JSON as this library wrote it. What does not read as JSON any more was damaged on the disk. @throws RedaksiError libraryDamaged */
export function parseStored(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new RedaksiError('libraryDamaged', 'What is stored is no JSON any more', { cause: 'json' }, { cause });
  }
}

/** What is stored, read again. @returns null where it is no JSON any more, or not what it should be: it was damaged on the disk */
export function storedAs<Schema extends z.ZodType>(schema: Schema, json: string): z.infer<Schema> | null {
  try {
    return schema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
