import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RedaksiError } from '../../../shared/contract/error.ts';
import { fetchableUrl } from './fetchable-url.ts';

function reasonOf(address: string): unknown {
  try {
    return fetchableUrl(address).href;
  } catch (error) {
    return error instanceof RedaksiError && error.code === 'fetchAddress' ? error.details.reason : error;
  }
}

test('whole http and https addresses at the usual ports may be asked', () => {
  for (const address of ['https://example.org/a.jpg', 'http://example.org', 'HTTPS://EXAMPLE.ORG:443/a', 'http://example.org:80/', 'https://[2606:4700::1]/a']) expect(reasonOf(address)).toBe(new URL(address).href);
});

test('every other scheme, port and any name or password is refused before anything is asked', () => {
  for (const address of ['file:///etc/passwd', 'ftp://example.org/a', 'data:image/png;base64,AA', 'javascript:alert(1)', 'ws://example.org', 'gopher://example.org', '//example.org/a', '/a.jpg', '', 'https:/example.org', 'https://', 'http://[::1', ' https://example.org', 'blob:https://example.org/1', `https://example.org/${'a'.repeat(5000)}`]) expect(reasonOf(address), address).toBe('scheme');
  for (const address of ['https://sari@example.org/', 'https://sari:rahasia@example.org/', 'https://:rahasia@example.org/', 'https://example.org:443@10.0.0.1/', 'https://example.org\\@10.0.0.1/a@b']) {
    expect(['password', new URL(address).href]).toContain(reasonOf(address));
  }
  expect(reasonOf('https://sari:rahasia@example.org/')).toBe('password');
  for (const address of ['https://example.org:8443/', 'http://example.org:443/', 'https://example.org:80/', 'http://localhost:9200/', 'http://example.org:22/']) expect(reasonOf(address), address).toBe('port');
});

test('whatever is asked has no port, no name, no password and one of two schemes, as the URL itself says', () => {
  const piece = fc.constantFrom('http', 'https', 'file', ':', '//', '/', '\\', '@', '#', '?', 'example.org', '127.0.0.1', '[::1]', '80', '443', '8080', 'sari', '%40', '\t', '\n', ' ', '.', 'a.jpg');
  fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
    try {
      const { protocol, port, username, password, hostname } = fetchableUrl(pieces.join(''));
      expect(['http:', 'https:']).toContain(protocol);
      expect([port, username, password]).toEqual(['', '', '']);
      expect(hostname).not.toBe('');
    } catch (error) {
      expect(error).toMatchObject({ code: 'fetchAddress' });
    }
  }), { numRuns: 2000 });
});
