import { createHash, timingSafeEqual } from 'node:crypto';

/** What of a request the policy looks at. */
export type Asked = {
  readonly method: string | undefined;
  /** The path with its query, as sent. */
  readonly url: string | undefined;
  readonly host: string | undefined;
  readonly origin: string | undefined;
};

export type Verdict =
  /** `host` is the name that the page was asked for by; `path` is below the token, without query. */
  | { readonly allowed: true; readonly host: string; readonly path: string; readonly query: URLSearchParams }
  | { readonly allowed: false; readonly status: 403 | 404 | 405 };

const FORBIDDEN = { allowed: false, status: 403 } as const;

/** A preview is a document of no origin, and says so ("null") when it asks for its images; nothing else may. */
const PREVIEW_IMAGE = /^preview\/[^/]+\/images\/[^/]+$/;

/**
 * Whether a request to the loopback host is from a page of ours.
 * `Host` is checked because another site can have its name point to 127.0.0.1 (DNS rebinding), `Origin` because any
 * site can send a request here, the token because any user of the machine can.
 */
export function judge(asked: Asked, port: number, token: string): Verdict {
  const host = asked.host?.toLowerCase();
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return FORBIDDEN;
  const [path = '', query = ''] = split(asked.url ?? '', '?');
  const [given = '', rest] = split(path.slice(1), '/');
  const isPreviewImage = asked.origin === 'null' && PREVIEW_IMAGE.test(rest ?? '');
  if (asked.origin !== undefined && asked.origin !== `http://${host}` && !isPreviewImage) return FORBIDDEN;
  if (!path.startsWith('/') || rest === undefined || !isSame(given, token)) return FORBIDDEN;
  if (asked.method !== 'GET' && asked.method !== 'HEAD') return { allowed: false, status: 405 };
  return { allowed: true, host, path: rest, query: new URLSearchParams(query) };
}

/** The upgrade to a socket: as `judge`, but it must say where it comes from, as every browser does, and must ask for the socket. */
export function judgeUpgrade(asked: Asked, port: number, token: string): Verdict {
  if (asked.origin === undefined) return FORBIDDEN;
  const verdict = judge(asked, port, token);
  return verdict.allowed && verdict.path !== 'socket' ? { allowed: false, status: 404 } : verdict;
}

function split(text: string, at: string): [string, string | undefined] {
  const index = text.indexOf(at);
  return index < 0 ? [text, undefined] : [text.slice(0, index), text.slice(index + 1)];
}

/** In the same time whatever the two differ in; hashing gives both the same length. */
function isSame(given: string, token: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}
