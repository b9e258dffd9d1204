import { BlockList, isIPv6 } from 'node:net';

/**
 * Networks that are no part of the public Internet: this machine, the house that it stands in, a provider's inner networks, and what
 * is kept for tests, documentation, multicast and the future (IANA's IPv4 and IPv6 Special-Purpose Address Registries).
 */
const NOT_PUBLIC_4: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24],
  ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24],
  ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
];
/** Of IPv6, only this much has been given out as public (RFC 4291, RFC 4007) … */
const GIVEN_OUT_6: readonly [network: string, bits: number] = ['2000::', 3];
/** … but for these: protocol assignments with Teredo, documentation, and 6to4, which can lead to any IPv4 address. */
const NOT_PUBLIC_6: readonly (readonly [network: string, bits: number])[] = [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]];

const notPublic = new BlockList();
for (const [network, bits] of NOT_PUBLIC_4) notPublic.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of NOT_PUBLIC_6) notPublic.addSubnet(network, bits, 'ipv6');
const givenOut = new BlockList();
givenOut.addSubnet(...GIVEN_OUT_6, 'ipv6');

/**
 * Whether an address is one of the public Internet. IPv4 addresses within IPv6 (mapped, translated, 6to4) are not, whichever they hold:
 * no name server has a reason to answer with them.
 * @param address IPv4 or IPv6 as a resolver writes it; whatever else it is, it is not public
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv6(address)) return !address.includes('%') && givenOut.check(address, 'ipv6') && !notPublic.check(address, 'ipv6');
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(address) && address.split('.').every((part) => Number(part) < 256) && !notPublic.check(address, 'ipv4');
}
