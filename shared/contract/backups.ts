import { z } from 'zod';
import { timestampSchema } from '../article/fields.ts';
import { call } from './call.ts';
import { failureSchema } from './error.ts';

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

/** What the library is checked for, in this order. */
export const VERIFY_PARTS = ['file', 'blocks', 'references', 'images', 'templates', 'search'] as const;
export const verifyPartSchema = z.enum(VERIFY_PARTS);
export type VerifyPart = z.infer<typeof verifyPartSchema>;

export const FAULT_CODES = [
  'integrity', 'unreadable', 'blockHash', 'draftBlock', 'revisionBlock', 'revisionFields', 'foreignKey',
  'imageMissing', 'imageChanged', 'imageUnknown', 'templateUnreadable', 'templateImage', 'searchOfAnother', 'searchArticle', 'searchRow', 'searchWords',
] as const;

/** One thing that is not as it must be; its sentence is `verify.fault.<code>` in the catalogues, filled from `details`. */
export const faultSchema = z.strictObject({
  part: verifyPartSchema,
  code: z.enum(FAULT_CODES),
  /** The article that it strikes; null where it strikes none, or all. */
  article: z.strictObject({ id: z.string(), headline: z.string() }).nullable(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Fault = z.infer<typeof faultSchema>;

export const verifyReportSchema = z.strictObject({
  /** How many things of each part were looked at, and how many faults were found. */
  parts: z.array(z.strictObject({ part: verifyPartSchema, checked: z.int().nonnegative(), faults: z.int().nonnegative() })),
  /** In the order found; of one part no more than `MOST_NAMED`. */
  faults: z.array(faultSchema),
});
export type VerifyReport = z.infer<typeof verifyReportSchema>;
/** So many faults of one part are named; of a file in ruins the rest is only counted. */
export const MOST_NAMED = 1000;

const restoredSchema = z.strictObject({
  /** Absolute path of the folder that holds the library before; null where there was none. */
  setAside: z.string().nullable(), articles: z.int().nonnegative(), images: z.int().nonnegative(),
});

/** How the copy in the second folder went: null where none is wanted. */
const secondSchema = z.strictObject({ folder: z.string(), failure: failureSchema.nullable() }).nullable();

/** Why the last attempt came to nothing, and when the first of those that did so without one between them that went well. */
export const failedSchema = failureSchema.extend({ since: timestampSchema });
export type Failed = z.infer<typeof failedSchema>;

export const backupCalls = {
  /** The last made first. `failure`: of the last attempt, also one before a restart; null where it went well. */
  'backups.list': call(
    z.strictObject({}),
    z.strictObject({
      backups: z.array(backupSchema), failure: failedSchema.nullable(), isUnderWay: z.boolean(),
      second: z.strictObject({ folder: z.string(), failure: failedSchema.nullable() }).nullable(),
    }),
  ),
  'backups.make': call(z.strictObject({}), z.strictObject({ name: z.string(), second: secondSchema })),
  /**
   * Puts a backup in the place of the present library, which is set aside and never deleted. Every window is told
   * `library.replaced`. `name`: of a backup in the list.
   */
  'backups.restore': call(z.strictObject({ name: z.string().max(200) }), restoredSchema),
  /** Makes a library from a backup in a folder that is empty or not there; `folder` is an absolute path. */
  'backups.restoreTo': call(z.strictObject({ name: z.string().max(200), folder: z.string().max(4096) }), restoredSchema),
  /** Reads the whole library; progress comes as `library.verifying`. `report`: null where it was stopped. */
  'library.verify': call(z.strictObject({}), z.strictObject({ report: verifyReportSchema.nullable() })),
  'library.stopVerifying': call(z.strictObject({}), z.strictObject({})),
};
