import { isWebUrl } from '../../../shared/article/url.ts';
import { RedaksiError } from '../../../shared/contract/error.ts';

/**
 * An address as one that may be asked: http or https at its usual port, without a name or password in it. Nothing of it is
 * looked up here.
 * @throws RedaksiError fetchAddress, with the `reason` scheme, password or port
 */
export function fetchableUrl(address: string): URL {
  const url = isWebUrl(address) ? new URL(address) : null;
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') throw refused('scheme', '');
  if (url.username !== '' || url.password !== '') throw refused('password', url.hostname);
  // A URL does not say the port that is usual for its scheme.
  if (url.port !== '') throw refused('port', url.host);
  return url;
}

function refused(reason: 'scheme' | 'password' | 'port', host: string): RedaksiError {
  return new RedaksiError('fetchAddress', `An address that is not asked: ${reason}`, { reason, host });
}
