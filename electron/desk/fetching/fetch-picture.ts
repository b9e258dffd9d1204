import { lookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { RedaksiError } from '../../../shared/contract/error.ts';
import { tooManyBytes } from '../../../shared/import/image-limits.ts';
import { askHost } from './ask-host.ts';
import { fetchFailure } from './fetch-failure.ts';
import { fetchableUrl } from './fetchable-url.ts';
import { isPublicAddress } from './public-address.ts';
import { publicAddresses, type Resolve } from './public-addresses.ts';

/** How hosts are found and which of them may be asked; only a test has one of its own. */
export type Web = {
  readonly fetchableUrl: (address: string) => URL;
  readonly resolve: Resolve;
  readonly isAllowed: (address: string) => boolean;
};
export const PUBLIC_WEB: Web = { fetchableUrl, resolve: (host) => lookup(host, { all: true }), isAllowed: isPublicAddress };

const MOST_REDIRECTS = 3;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Brings the bytes of a picture that a person has asked for, piece by piece. Every host on the way is looked up and judged before it is
 * asked. What the bytes are is for their taker to find out: nothing that the host says of them is believed.
 * @param take is given each piece, and may throw
 * @param signal ends it, with its reason
 * @throws RedaksiError fetchAddress, fetchPrivate, fetchRedirects, fetchNoHost, fetchOffline, fetchBroken, fetchRefused, imageTooLarge; the
 * signal's reason; what `take` throws
 */
export async function fetchPicture(address: string, take: (piece: Uint8Array) => void, signal: AbortSignal, web: Web = PUBLIC_WEB): Promise<void> {
  let url = web.fetchableUrl(address);
  for (let redirects = 0; ; redirects += 1) {
    const answer = await asked(url, signal, web);
    try {
      const next = redirectOf(answer, url);
      if (next === null) return await takeAll(answer, url.hostname, take, signal);
      if (redirects === MOST_REDIRECTS) throw new RedaksiError('fetchRedirects', 'Sent on too often', { host: url.hostname });
      url = web.fetchableUrl(next);
    } finally {
      answer.destroy();
    }
  }
}

async function asked(url: URL, signal: AbortSignal, web: Web): Promise<IncomingMessage> {
  try {
    const addresses = await unlessAborted(publicAddresses(url.hostname, web.resolve, web.isAllowed), signal);
    return await askHost(url, addresses, signal);
  } catch (error) {
    signal.throwIfAborted();
    throw fetchFailure(error, url.hostname);
  }
}

/** @returns the address that it sends on to, maybe none that may be asked; null for the thing itself */
function redirectOf(answer: IncomingMessage, from: URL): string | null {
  const { statusCode = 0, headers: { location } } = answer;
  if (REDIRECTS.has(statusCode) && location !== undefined) return URL.canParse(location, from.href) ? new URL(location, from).href : '';
  if (statusCode === 200) return null;
  throw new RedaksiError('fetchRefused', `Answered with ${statusCode}`, { host: from.hostname, status: statusCode });
}

async function takeAll(answer: IncomingMessage, host: string, take: (piece: Uint8Array) => void, signal: AbortSignal): Promise<void> {
  const refusal = tooManyBytes('', Number(answer.headers['content-length'] ?? 0));
  if (refusal) throw refusal;
  const pieces: AsyncIterator<Uint8Array> = answer[Symbol.asyncIterator]();
  for (;;) {
    const next: IteratorResult<Uint8Array> = await pieces.next().catch((error: unknown) => {
      signal.throwIfAborted();
      throw fetchFailure(error, host);
    });
    signal.throwIfAborted();
    if (next.done) return;
    take(next.value);
  }
}

/** A lookup cannot be ended; nobody waits for it any more. */
async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let end = (): void => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    end = () => reject(signal.reason as Error);
    signal.addEventListener('abort', end, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', end);
  }
}
