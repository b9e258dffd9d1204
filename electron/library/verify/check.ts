import type { VerifyPart } from '../../../shared/contract/backups.ts';
import type { Connection } from '../connection.ts';
import type { LibraryFolder } from '../library-folder.ts';
import type { Found } from './found.ts';

/** Told how far a part has come, in units of its own; may throw to stop the check. */
export type Told = (part: VerifyPart, done: number, total: number) => void;

/** What every part of the check is given: one moment of the library, which nothing may write into. */
export type Check = { readonly connection: Connection; readonly folder: LibraryFolder; readonly found: Found; readonly told: Told };

/** How many rows go by between two words about the progress. */
export const ROWS = 500;
