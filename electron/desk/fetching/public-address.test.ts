import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPublicAddress } from './public-address.ts';

test('addresses of the public Internet are public', () => {
  for (const address of ['1.1.1.1', '8.8.8.8', '93.184.215.14', '172.15.255.255', '172.32.0.0', '100.63.255.255', '100.128.0.0', '192.167.255.255', '192.169.0.0', '223.255.255.255', '11.0.0.0', '2606:4700:4700::1111', '2a00:1450:4001:80b::200e', '2400:cb00::1']) {
    expect(isPublicAddress(address), address).toBe(true);
  }
});

test('this machine, private networks and what is kept for other uses are not', () => {
  for (const address of [
    '127.0.0.1', '127.255.255.255', '0.0.0.0', '0.1.2.3', '10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.255', '192.168.0.1', '192.168.255.255',
    '169.254.169.254', '100.64.0.1', '100.127.255.255', '192.0.0.170', '192.0.2.1', '198.18.0.1', '198.19.255.255', '198.51.100.1', '203.0.113.1', '192.88.99.1',
    '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255',
    '::', '::1', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'fc00::1', 'fd12:3456::1', 'ff02::1', 'ff0e::1', '2001:db8::1', '3fff::1', '2001::1', '2002:7f00:1::', '2002:0808:0808::', '64:ff9b::7f00:1', '64:ff9b:1::a00:1', '100::1', '5f00::1',
  ]) expect(isPublicAddress(address), address).toBe(false);
});

test('an IPv4 address within IPv6 is none that is asked, however it is written', () => {
  const octet = fc.nat(255);
  fc.assert(fc.property(octet, octet, octet, octet, (a, b, c, d) => {
    const hex = `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
    for (const within of [`::ffff:${a}.${b}.${c}.${d}`, `::ffff:${hex}`, `::FFFF:${hex}`, `0:0:0:0:0:ffff:${hex}`, `::ffff:0:${hex}`, `::${hex}`, `2002:${hex}::1`]) expect(isPublicAddress(within), within).toBe(false);
  }));
});

test('what is no address as a resolver writes one is not public', () => {
  for (const address of ['', 'localhost', '0x7f.0.0.1', '2130706433', '1.1.1', '1.1.1.256', '1.1.1.1.', ' 1.1.1.1', '1.1.1.1/8', '[2606:4700::1]', 'example.org']) expect(isPublicAddress(address), address).toBe(false);
  fc.assert(fc.property(fc.string({ maxLength: 20 }).filter((text) => !/^[\d.]+$|:/.test(text)), (text) => { expect(isPublicAddress(text)).toBe(false); }));
});

test('all of the private networks, wherever in them, are told from their neighbours', () => {
  const octet = fc.nat(255);
  fc.assert(fc.property(octet, octet, octet, (b, c, d) => {
    expect([`10.${b}.${c}.${d}`, `127.${b}.${c}.${d}`, `0.${b}.${c}.${d}`, `192.168.${c}.${d}`, `169.254.${c}.${d}`].filter(isPublicAddress)).toEqual([]);
    expect(isPublicAddress(`172.${b}.${c}.${d}`)).toBe(b < 16 || b > 31);
    expect(isPublicAddress(`100.${b}.${c}.${d}`)).toBe(b < 64 || b > 127);
  }));
});
