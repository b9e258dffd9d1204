import { networkInterfaces } from 'node:os';
import { RedaksiError } from '../../../shared/contract/error.ts';

/** The machine has no way out, or its name server none. */
const NO_WAY_OUT: ReadonlySet<string> = new Set(['EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN', 'EHOSTDOWN', 'EADDRNOTAVAIL']);
const NO_SUCH_NAME: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA', 'EAI_NONAME', 'EAI_NODATA']);

/** What went wrong on the way to a host, as one of ours. */
export function fetchFailure(cause: unknown, host: string, isConnected: () => boolean = hasNetwork): RedaksiError {
  if (cause instanceof RedaksiError) return cause;
  const codes = codesOf(cause);
  const areAll = (known: ReadonlySet<string>): boolean => codes.length > 0 && codes.every((code) => known.has(code));
  const isNameless = areAll(NO_SUCH_NAME);
  if (areAll(NO_WAY_OUT) || (isNameless && !isConnected())) return new RedaksiError('fetchOffline', 'No way to the Internet', { host }, { cause });
  if (isNameless) return new RedaksiError('fetchNoHost', 'No such host', { host }, { cause });
  return new RedaksiError('fetchBroken', 'The host did not answer as it should', { host }, { cause });
}

/** Of an error, or of all those of a host with several addresses. */
function codesOf(cause: unknown): string[] {
  if (cause instanceof AggregateError) return cause.errors.flatMap(codesOf);
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? [cause.code] : [];
}

function hasNetwork(): boolean {
  return Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ internal }) => !internal) ?? false);
}
