import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hrefFor } from './href.ts';
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
it('leads no reader\'s browser to a script, wherever a character is put into its scheme', () => {
  const characters = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).concat('\u3000', '\ud800', '\ufeff', '：');
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:x']) {
    for (const at of [0, 1, 4, url.indexOf(':'), url.indexOf(':') + 1]) {
      for (const character of characters) {
        const href = hrefFor(url.slice(0, at) + character + url.slice(at), 'https://example.org/a');
        if (href !== null && !/^https?:$/.test(new URL(href, 'https://example.org/a').protocol)) throw new Error(JSON.stringify([url, at, href]));
      }
    }
  }
});
it('keeps the host of a URL, and turns backslashes without one into a path', () => {
  expect(hrefFor('https://[::1]:8080/a[b]', 'https://example.org/')).toBe('https://[::1]:8080/a%5Bb%5D');
  expect(hrefFor('\\\\evil.example', 'https://example.org/')).toBe('%5C%5Cevil.example');
  expect(hrefFor('/\\evil.example', 'https://example.org/')).toBe('/%5Cevil.example');
});
