import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { RedaksiError } from '../../shared/contract/error.ts';
import { LARGEST_TEXT, tooLarge } from '../../shared/import/too-large.ts';

export type InputFile = { readonly name: string; readonly bytes: Uint8Array };

/** A file of the person's. @throws RedaksiError unreadable, notAFile, tooLarge; a file that is too large is not read. */
export async function readInputFile(path: string): Promise<InputFile> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new RedaksiError('notAFile', `${path} is not a file`, { file: path });
    if (found.size > LARGEST_TEXT) throw tooLarge(path, found.size);
    return { name: basename(path), bytes: new Uint8Array(await readFile(path)) };
  } catch (error) {
    throw asUnreadable(error, path);
  }
}

/** Standard input to its end. @throws RedaksiError tooLarge */
export async function readStandardInput(input: NodeJS.ReadableStream): Promise<InputFile> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of input) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > LARGEST_TEXT) throw tooLarge('-', size);
    parts.push(bytes);
  }
  return { name: '-', bytes: new Uint8Array(Buffer.concat(parts)) };
}

/** An error of the file system as one that names the file and the reason. */
export function asUnreadable(error: unknown, file: string): RedaksiError {
  if (error instanceof RedaksiError) return error;
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return new RedaksiError('unreadable', `${file} cannot be read: ${reason}`, { file, reason }, { cause: error });
}
