import { answerFor, bare, type Site } from '../desk/hosting/answer.ts';
import { resourceAt } from '../desk/hosting/resource.ts';
import { pathOf } from './address.ts';

/** Answers what `protocol.handle` is asked for: the same as the loopback host, at an origin of its own. */
export async function answerPage(request: Request, site: Site): Promise<Response> {
  const path = pathOf(request.url);
  const answer = path !== null && request.method === 'GET' ? await answerFor(resourceAt(path, new URL(request.url).searchParams), site).catch(() => bare(500)) : bare(403);
  return new Response(answer.body as string | Uint8Array<ArrayBuffer>, { status: answer.status, headers: answer.headers });
}
