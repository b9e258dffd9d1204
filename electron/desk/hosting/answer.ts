import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lookup } from 'mrmime';
import { contract, type CallInput, type CallName, type CallOutput } from '../../../shared/contract/contract.ts';
import type { ErrorCode } from '../../../shared/contract/error.ts';
import type { Desk } from '../desk.ts';
import { BARE_POLICY, PAGE_BESIDE_POLICY, PREVIEW_POLICY, PRINTED_PAGE_POLICY, screenPolicy, SPELLING_WORKER_POLICY } from './content-security-policy.ts';
import type { Resource } from './resource.ts';

/** What a host sends back, by HTTP or by Electron's protocol. */
export type Answer = { readonly status: number; readonly headers: Record<string, string>; readonly body: Uint8Array | string };

export type Site = {
  readonly desk: Desk;
  /** The built screens. */
  readonly rendererFolder: string;
  /** Origins other than its own that the screens connect to: the loopback host's socket. */
  readonly connectOrigins: readonly string[];
};

const COMMON = {
  'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer', 'Cross-Origin-Opener-Policy': 'same-origin', 'X-DNS-Prefetch-Control': 'off',
};

/** As the build names it: `renderer/editor/spelling/worker/spelling-worker.ts`. */
const SPELLING_WORKER = /^assets\/spelling-worker-[\w-]+\.js$/;

/** A refusal or a failure: a status and nothing else. */
export function bare(status: number): Answer {
  return answer(status, '', 'text/plain; charset=utf-8', BARE_POLICY, 'no-store', 'same-origin');
}

/** Finds what `resource` names. A preview's images may be read by a document of no origin, because the preview is one. */
export async function answerFor(resource: Resource | null, site: Site): Promise<Answer> {
  if (resource === null) return bare(404);
  switch (resource.kind) {
    case 'screen': return file(site.rendererFolder, 'index.html', screenPolicy(site.connectOrigins), 'no-store');
    case 'file': return file(site.rendererFolder, resource.path, SPELLING_WORKER.test(resource.path) ? SPELLING_WORKER_POLICY : BARE_POLICY, resource.path.startsWith('assets/') ? 'private, max-age=31536000, immutable' : 'no-store');
    case 'image': return image(site.desk, resource, 'same-origin');
    case 'preview': return preview(site.desk, resource, PREVIEW_POLICY);
    case 'printedPage': return preview(site.desk, { ...resource, revision: null }, PRINTED_PAGE_POLICY);
    case 'pageBeside': return preview(site.desk, { ...resource, houseStyle: null, revision: null }, PAGE_BESIDE_POLICY);
    case 'previewImage': return image(site.desk, resource, 'cross-origin');
  }
}

async function file(folder: string, path: string, policy: string, caching: string): Promise<Answer> {
  try {
    return answer(200, await readFile(join(folder, path)), mediaType(path), policy, caching, 'same-origin');
  } catch {
    return bare(404);
  }
}

function mediaType(path: string): string {
  const type = lookup(path) ?? 'application/octet-stream';
  return /^text\/|javascript|json/.test(type) ? `${type}; charset=utf-8` : type;
}

async function image(desk: Desk, { hash, name }: Extract<Resource, { kind: 'image' | 'previewImage' }>, readers: 'same-origin' | 'cross-origin'): Promise<Answer> {
  const found = name === null ? await ask(desk, 'images.read', { hash }) : await ask(desk, 'images.scaled', { hash, name });
  if (!found.ok) return bare(statusOf(found.code));
  return answer(200, found.value.bytes, found.value.mediaType, BARE_POLICY, 'private, max-age=31536000, immutable', readers);
}

async function preview(desk: Desk, { articleId, houseStyle, revision }: CallInput<'publishing.page'>, policy: string): Promise<Answer> {
  const page = await ask(desk, 'publishing.page', { articleId, houseStyle, revision });
  if (!page.ok) return bare(statusOf(page.code));
  return answer(200, page.value.html, 'text/html; charset=utf-8', policy, 'no-store', 'same-origin');
}

function answer(status: number, body: Uint8Array | string, type: string, policy: string, caching: string, readers: string): Answer {
  return {
    status, body,
    headers: { ...COMMON, 'Content-Type': type, 'Content-Security-Policy': policy, 'Cache-Control': caching, 'Cross-Origin-Resource-Policy': readers },
  };
}

type Found<T> = { ok: true; value: T } | { ok: false; code: ErrorCode };

async function ask<N extends CallName>(desk: Desk, name: N, input: CallInput<N>): Promise<Found<CallOutput<N>>> {
  const reply = await desk.call(name, input, { window: null });
  if (!reply.ok) return { ok: false, code: reply.error.code };
  return { ok: true, value: contract[name].output.parse(reply.value) as CallOutput<N> };
}

function statusOf(code: ErrorCode): number {
  if (code === 'notFound') return 404;
  return code === 'invalidInput' ? 400 : 500;
}
