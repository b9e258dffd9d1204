import type { LookupAddress } from 'node:dns';
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';

/** Says who asks, and nothing of the person, the machine or the article. */
const HEADERS = { 'User-Agent': 'Redaksi', 'Accept': 'image/avif, image/webp, image/png, image/jpeg, image/gif', 'Accept-Encoding': 'identity' };

/**
 * Asks for what is at an address, at these of the host's addresses and no other; without cookies or a referrer, on a connection of its own.
 * A redirect is answered as it is and not followed.
 * @throws what Node's sockets throw; AbortError where `signal` ends it
 */
export function askHost(url: URL, addresses: readonly LookupAddress[], signal: AbortSignal): Promise<IncomingMessage> {
  const lookup: RequestOptions['lookup'] = (_host, options, answer) => {
    const [first] = addresses;
    if (options.all) answer(null, [...addresses]);
    else if (first) answer(null, first.address, first.family);
    else answer(new Error('Nowhere to connect to'), '');
  };
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: 'GET', headers: HEADERS, agent: false, lookup, signal }, (answer) => {
      // Whoever reads it is told by the reading; one that is not read to its end has nobody, and must not end the desk.
      answer.on('error', () => undefined);
      resolve(answer);
    });
    // Not only once: a connection may break after the answer has begun.
    asked.on('error', reject);
    asked.end();
  });
}
