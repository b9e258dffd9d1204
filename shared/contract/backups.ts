import { z } from 'zod';
import { timestampSchema } from '../article/fields.ts';

/** Why a backup was made; the word also stands in its name. */
export const BACKUP_KINDS = ['daily', 'by-hand', 'before-migration'] as const;
export const backupKindSchema = z.enum(BACKUP_KINDS);
export type BackupKind = z.infer<typeof backupKindSchema>;

/** One copy of the library's file in a backups folder. */
export const backupSchema = z.strictObject({
  /** The file's name. */
  name: z.string(),
  /** Counts up with every backup that is made: tells which is newer, whatever the clock says. */
  number: z.int().positive(),
  kind: backupKindSchema,
  /** By the clock of the machine that made it, with that machine's offset. */
  madeAt: timestampSchema,
  bytes: z.int().nonnegative(),
});
export type Backup = z.infer<typeof backupSchema>;
