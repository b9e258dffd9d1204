import { closeSync, fsyncSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { failedSchema } from '../../../shared/contract/backups.ts';
import { systemCode } from '../library-failure.ts';

/** In bytes: the longest failure names two paths. */
const SIZE = 16 * 1024;
const name = (backups: string): string => join(backups, 'last-failures.json');

/** `after`: the number of the backup made last before it, 0 where there was none: a newer one means that it is over. */
const notedSchema = z.strictObject({ failure: failedSchema, after: z.int().nonnegative() });
const notesSchema = z.strictObject({
  own: notedSchema.nullable(),
  second: notedSchema.extend({ folder: z.string() }).nullable(),
});
export type NotedFailures = z.infer<typeof notesSchema>;
const NOTHING: NotedFailures = { own: null, second: null };

/**
 * Takes the room for a later note while there is some: on a full disk a file can still be written over, not made. A disk
 * that writes every change to new room (btrfs, ZFS) may refuse even that; then the failure is known until Redaksi ends.
 */
export function keepRoomForNotes(backups: string): void {
  unlessRefused(() => { if (!hasRoom(backups)) write(backups, NOTHING); });
}

/** Notes why no backup came about, to be known after a restart. What cannot be noted is no failure of its own. */
export function noteFailures(backups: string, notes: NotedFailures): void {
  unlessRefused(() => write(backups, notes));
}

/** What was noted last; nothing where that cannot be read. */
export function notedFailures(backups: string): NotedFailures {
  return unlessRefused(() => notesSchema.safeParse(parsed(readFileSync(name(backups), 'utf8'))).data) ?? NOTHING;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Torn by a crash in the middle of writing.
    return null;
  }
}

function hasRoom(backups: string): boolean {
  return statSync(name(backups), { throwIfNoEntry: false })?.size === SIZE;
}

/** The same number of bytes each time, in the same place. */
function write(backups: string, notes: NotedFailures): void {
  const words = Buffer.from(JSON.stringify(notes));
  if (words.length > SIZE) return;
  const bytes = Buffer.alloc(SIZE, ' ');
  words.copy(bytes);
  const file = openSync(name(backups), hasRoom(backups) ? 'r+' : 'w', 0o600);
  try {
    writeSync(file, bytes, 0, SIZE, 0);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function unlessRefused<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch (error) {
    if (systemCode(error) === '') throw error;
    return undefined;
  }
}
