import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSafeUrl } from '../article/url.ts';
import { addressBefore } from './address-before.ts';

const found = (text: string): string | null => {
  const address = addressBefore(text);
  return address && `${text.slice(address.from, address.to)} > ${address.url}`;
};

test.each([
  ['Lihat https://kota.example.org/peta?a=1&b=2#x', 'https://kota.example.org/peta?a=1&b=2#x > https://kota.example.org/peta?a=1&b=2#x'],
  ['(www.example.org/a).', 'www.example.org/a > https://www.example.org/a'],
  ['“HTTPS://EXAMPLE.ORG”,', 'HTTPS://EXAMPLE.ORG > HTTPS://EXAMPLE.ORG'],
  ['https://example.org/Jakarta_(kota)', 'https://example.org/Jakarta_(kota) > https://example.org/Jakarta_(kota)'],
  ['(https://example.org/Jakarta_(kota))', 'https://example.org/Jakarta_(kota) > https://example.org/Jakarta_(kota)'],
  ['Tulis ke redaksi@kota.example.id!', 'redaksi@kota.example.id > mailto:redaksi@kota.example.id'],
])('%s is an address', (text, expected) => { expect(found(text)).toBe(expected); });

test.each([
  'Kompas.com', 'www.', 'https://', 'https://localhost', 'http://12', 'pukul 10.00', 'a@b', '@akun', 'javascript:alert(1)', 'data:text/html,x', '', 'https://example.org lalu',
])('%s is none', (text) => { expect(found(text)).toBeNull(); });

test('whatever is typed, an address lies within the text, can be read and is safe', () => {
  const pieces = fc.constantFrom('https://', 'www.', 'javascript:', '@', '.', '/', 'a', 'é', '(', ')', '"', ' ', '\u200b', '\t', ':', '//', 'data:', '%', '👩‍👩‍👧');
  fc.assert(fc.property(fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')), (text) => {
    const address = addressBefore(text);
    if (!address) return;
    expect(address.from).toBeGreaterThanOrEqual(0);
    expect(address.to).toBeLessThanOrEqual(text.length);
    expect(address.url.endsWith(text.slice(address.from, address.to))).toBe(true);
    expect(isSafeUrl(address.url) && URL.canParse(address.url)).toBe(true);
  }));
});
