import { expect, test } from 'vitest';
import { linkAddress } from './link-address.ts';

test('a bare domain is given https, with its port and its path', () => {
  expect(linkAddress(' example.org ')).toBe('https://example.org');
  expect(linkAddress('berita.example.co.id:8080/taman?a=1')).toBe('https://berita.example.co.id:8080/taman?a=1');
});

test('a mail address becomes a mailto link', () => {
  expect(linkAddress('redaksi@example.org')).toBe('mailto:redaksi@example.org');
});

test('an address with a scheme and a relative one stay as they are', () => {
  expect(linkAddress('http://example.org/a')).toBe('http://example.org/a');
  expect(linkAddress('/berita/taman')).toBe('/berita/taman');
  expect(linkAddress('#bawah')).toBe('#bawah');
});

test.each(['javascript:alert(1)', 'java\tscript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '', 'http://'])('%j is refused', (typed) => {
  expect(linkAddress(typed)).toBeNull();
});
