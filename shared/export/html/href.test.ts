import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPlainUrl } from './plain-url.ts';

const part = fc.constantFrom('a', 'B', 'xn--', 'example', '.', '..', '/', '//', '?', '#', '%2e', '@', ':', '1', '-', '&', '=', '\\', ' ', 'é', '_', '~');

it('takes a URL as it is only where a URL parser would write it the same', () => {
  const address = fc.tuple(fc.constantFrom('https://', 'http://', 'https://example.org/', 'https://a.example.org'), fc.array(part, { maxLength: 8 }))
    .map(([start, parts]) => start + parts.join(''));
  fc.assert(fc.property(fc.oneof(address, fc.webUrl({ withQueryParameters: true, withFragments: true })), (url) => {
    if (isPlainUrl(url)) expect(new URL(url).href).toBe(url);
  }), { numRuns: 5000 });
});
it('knows the usual address of a story', () => {
  for (const url of ['https://www.tribunnews.com/nasional/2026/11/23/warga-sambut-taman', 'https://example.org/', 'https://example.org/a.html?page=all&x=1#top', 'https://example.org/a/']) {
    expect(isPlainUrl(url), url).toBe(true);
  }
  for (const url of ['https://example.org', 'https://1/', 'https://a.1/', 'https://example.org/a/../b', 'https://example.org/%61', 'https://a@example.org/', 'https://example.org/a b', 'javascript://example.org/a']) {
    expect(isPlainUrl(url), url).toBe(false);
  }
});
