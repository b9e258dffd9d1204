import { join } from 'node:path';
import { RedaksiError } from '../../../shared/contract/error.ts';
import { writeWhole } from '../../library/atomic-file.ts';
import { isPlainName } from './plain-name.ts';

/**
 * Writes a file below a folder, whole or not at all.
 * @param name relative, with "/"; a folder of it is made where it is not there.
 * @returns the file's path
 * @throws RedaksiError invalidInput for a name that leads out of the folder; io
 */
export function placeFile(folder: string, name: string, bytes: Uint8Array): string {
  const parts = name.split('/');
  if (!parts.every(isPlainName)) throw new RedaksiError('invalidInput', `${name} is not a relative path`, { field: 'name', file: name });
  const path = join(folder, ...parts);
  writeWhole(path, bytes);
  return path;
}

/** Writes the file that a person chose, whole or not at all. @throws RedaksiError io and what else the disk says */
export function placeFileAt(path: string, bytes: Uint8Array): void {
  writeWhole(path, bytes);
}
