import { RedaksiError } from '../contract/error.ts';

const MEGABYTE = 1024 * 1024;
/** In bytes: some 3 million words, far more than any story. */
export const LARGEST_TEXT = 20 * MEGABYTE;

/** What a file of more bytes than `LARGEST_TEXT` is refused with, wherever it is noticed first. */
export function tooLarge(file: string, bytes: number): RedaksiError {
  return new RedaksiError('tooLarge', `${file} has ${bytes} bytes`, {
    file, bytes, limit: LARGEST_TEXT, size: Math.ceil(bytes / MEGABYTE), most: LARGEST_TEXT / MEGABYTE,
  });
}
