/** Where the page of the screens may load from and connect to; `origins` are more places to connect to than its own. */
export function screenPolicy(origins: readonly string[]): string {
  return [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' blob: data:", "font-src 'self'",
    `connect-src ${["'self'", ...origins].join(' ')}`, "frame-src 'self'", "form-action 'none'", "base-uri 'none'", "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * The spelling worker has a policy of its own, as every worker that comes from an address: it may make machine code of
 * WebAssembly, which no page may, and reads its engine from here and nothing from anywhere else.
 */
export const SPELLING_WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** An article's page is shown as a document of no origin in which nothing runs: only its own style and images. */
export const PREVIEW_POLICY = [
  'sandbox', "default-src 'none'", "img-src 'self'", "style-src 'unsafe-inline'", "form-action 'none'", "base-uri 'none'", "frame-ancestors 'self'",
].join('; ');

/**
 * The same page to be printed: with an origin, so that the screens may ask it to print, and all the same nothing runs in it,
 * as scripts stay forbidden twice.
 */
export const PRINTED_PAGE_POLICY = PREVIEW_POLICY.replace('sandbox', 'sandbox allow-same-origin allow-modals');

/**
 * The same page to be read beside another: with an origin, because browsers drag nothing out of a document of none. Nothing
 * runs in it either.
 */
export const PAGE_BESIDE_POLICY = PREVIEW_POLICY.replace('sandbox', 'sandbox allow-same-origin');

/** What is neither a page of ours nor an article's page loads nothing at all, even opened by itself. */
export const BARE_POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";
