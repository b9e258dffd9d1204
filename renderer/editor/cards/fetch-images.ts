import type { Image } from '../../../shared/article/block.ts';
import { RedaksiError, type ErrorCode } from '../../../shared/contract/error.ts';

/** Where one picture fails so, the others would too. */
const FOR_ALL: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['fetchOffline', 'disconnected', 'readOnly', 'diskFull']);

/** What came, by address, and what went wrong; each kind of failure at a host once. */
export type Fetched = { readonly images: ReadonlyMap<string, Image>; readonly failures: readonly RedaksiError[] };

/**
 * Fetches pictures one after the other, the same address once. One that cannot be had keeps no other from coming.
 * @param told before each, with its number from 1
 * @throws what is no RedaksiError, but for the signal's own reason: then it answers with what has come so far
 */
export async function fetchImages(
  urls: readonly string[], fetchImage: (url: string, signal: AbortSignal) => Promise<Image>, signal: AbortSignal, told: (url: string, number: number, count: number) => void,
): Promise<Fetched> {
  const images = new Map<string, Image>();
  const failures: RedaksiError[] = [];
  const wanted = [...new Set(urls)];
  for (const [index, url] of wanted.entries()) {
    if (signal.aborted) break;
    told(url, index + 1, wanted.length);
    try {
      images.set(url, await fetchImage(url, signal));
    } catch (error) {
      if (signal.aborted) break;
      if (!(error instanceof RedaksiError)) throw error;
      failures.push(error);
      if (FOR_ALL.has(error.code)) break;
    }
  }
  return { images, failures };
}
