import type { LookupAddress } from 'node:dns';
import { RedaksiError } from '../../../shared/contract/error.ts';
import { isPublicAddress } from './public-address.ts';

/** What this machine's resolver says of a name; throws as `dns.lookup` does. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

/**
 * Where a host is, looked up once: whoever connects must use these and ask nobody again, or the answer could be another by then.
 * One address that is not public refuses all of them.
 * @param host as a URL has it, an IPv6 address in brackets
 * @throws RedaksiError fetchPrivate; what `resolve` throws
 */
export async function publicAddresses(host: string, resolve: Resolve, isAllowed: (address: string) => boolean = isPublicAddress): Promise<readonly LookupAddress[]> {
  const addresses = await resolve(host.replace(/^\[(.*)\]$/, '$1'));
  if (addresses.length === 0 || !addresses.every(({ address }) => isAllowed(address))) {
    throw new RedaksiError('fetchPrivate', 'An address that is not on the public Internet', { host });
  }
  return addresses;
}
