import { RedaksiError } from '../contract/error.ts';
import { kindOfBinary } from './binary-kind.ts';
import { LARGEST_TEXT, tooLarge } from './too-large.ts';

/**
 * The characters of a text file: UTF-8, or UTF-16 where its byte order mark says so. Other encodings are never guessed,
 * because a wrong guess changes names.
 * @throws RedaksiError empty, tooLarge (`bytes` and `limit`, in megabytes `size` and `most`), unsupportedFormat or notText (`kind`), badEncoding (`byte`, from 0).
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0) throw new RedaksiError('empty', `${name} is empty`, { file: name });
  const binary = kindOfBinary(bytes, name);
  if (binary) {
    const code = binary.isDocument ? 'unsupportedFormat' : 'notText';
    throw new RedaksiError(code, `${name} is not text but ${binary.kind}`, { file: name, kind: binary.kind });
  }
  if (bytes.length > LARGEST_TEXT) throw tooLarge(name, bytes.length);
  const text = decode(bytes, name);
  if (!/[^\s\u200b-\u200f\u2060\ufeff]/.test(text)) throw new RedaksiError('empty', `${name} holds only white space`, { file: name });
  if (text.includes('\u0000')) throw new RedaksiError('notText', `${name} has zero bytes`, { file: name, kind: 'binary' });
  return text;
}

function decode(bytes: Uint8Array, name: string): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    const byte = encoding === 'utf-8' ? firstBadByte(bytes) : bytes.length - 1;
    throw new RedaksiError('badEncoding', `${name} is not ${encoding}: byte ${byte}`, { file: name, byte, encoding }, { cause });
  }
}

/** Where the first character begins that is not valid, by halving: each half is decoded once. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let complete = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const end = completeEnd(bytes.subarray(0, middle));
    if (end === null) {
      bad = middle;
    } else {
      good = middle;
      complete = end;
    }
  }
  return complete;
}

/** Where the last whole character ends in valid UTF-8 that may be cut inside a character; null for anything else. */
function completeEnd(bytes: Uint8Array): number | null {
  for (let cut = 0; cut <= Math.min(3, bytes.length); cut += 1) {
    const tail = bytes.subarray(bytes.length - cut);
    if (cut > 0 && !isCharacterStart(tail)) continue;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, bytes.length - cut));
      return bytes.length - cut;
    } catch { /* Tried with a shorter text next. */ }
  }
  return null;
}

/** True for the beginning of a character of several bytes that is not all there (RFC 3629, section 4). */
function isCharacterStart(tail: Uint8Array): boolean {
  const [first = 0, second] = tail;
  const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  if (tail.length >= length) return false;
  if (second === undefined) return true;
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  return second >= lowest && second <= highest && tail.subarray(2).every((byte) => byte >= 0x80 && byte <= 0xbf);
}
