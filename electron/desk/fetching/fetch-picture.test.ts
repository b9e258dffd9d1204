import type { RequestListener } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LARGEST_IMAGE } from '../../../shared/import/image-limits.ts';
import { fetchFailure } from './fetch-failure.ts';
import { fetchPicture, PUBLIC_WEB, type Web } from './fetch-picture.ts';
import { localWeb } from './local-web.test-support.ts';
import { pictureFetcher } from './picture-fetcher.ts';

let here: Awaited<ReturnType<typeof localWeb>>;
/** What the server answers, by path. */
let pages: Record<string, RequestListener>;
beforeEach(async () => {
  pages = {};
  here = await localWeb((request, response) => {
    const page = pages[request.url ?? ''];
    if (page) page(request, response);
    else response.writeHead(404).end('none');
  });
});
afterEach(() => here.end());

const sendOn = (to: string, status = 302): RequestListener => (_request, response) => { response.writeHead(status, { 'Location': to, 'Set-Cookie': 'siapa=sari' }).end('words'); };
const send = (bytes: string): RequestListener => (_request, response) => { response.writeHead(200, { 'Set-Cookie': 'siapa=sari' }).end(bytes); };

async function fetched(address: string, web: Web = here.web): Promise<string> {
  const pieces: Uint8Array[] = [];
  await fetchPicture(address, (piece) => pieces.push(piece), new AbortController().signal, web);
  return Buffer.concat(pieces).toString();
}

test('the bytes come as they are sent, and nothing is told of the person, also not after a redirect', async () => {
  pages['/a'] = sendOn('/b', 301);
  pages['/b'] = sendOn(here.at('/c', 'lain.test'), 307);
  pages['/c'] = send('bytes');
  expect(await fetched(here.at('/a'))).toBe('bytes');
  expect(here.lookedUp).toEqual(['gambar.test', 'gambar.test', 'lain.test']);
  for (const { headers, method } of here.asked) {
    const { host: _host, ...others } = headers;
    expect([method, others]).toEqual(['GET', { 'user-agent': 'Redaksi', 'accept': 'image/avif, image/webp, image/png, image/jpeg, image/gif', 'accept-encoding': 'identity', 'connection': 'close' }]);
  }
});

test('three redirects are followed, and no more', async () => {
  for (const number of [1, 2, 3, 4]) pages[`/${number}`] = sendOn(`/${number + 1}`);
  pages['/5'] = send('bytes');
  expect(await fetched(here.at('/2'))).toBe('bytes');
  await expect(fetched(here.at('/1'))).rejects.toMatchObject({ code: 'fetchRedirects', details: { host: 'gambar.test' } });
  pages['/loop'] = sendOn('/loop');
  await expect(fetched(here.at('/loop'))).rejects.toMatchObject({ code: 'fetchRedirects' });
});

test('a redirect to what may not be asked ends there, and nothing is asked there', async () => {
  const refused: [to: string, failure: object][] = [
    [here.at('/secret', 'inner.test'), { code: 'fetchPrivate', details: { host: 'inner.test' } }],
    ['http://169.254.169.254/latest/meta-data/', { code: 'fetchPrivate', details: { host: '169.254.169.254' } }],
    ['http://0xa.1/', { code: 'fetchPrivate', details: { host: '10.0.0.1' } }], ['http://167772161/', { code: 'fetchPrivate' }], ['http://[::1]/', { code: 'fetchPrivate' }], ['http://[::ffff:8.8.8.8]/', { code: 'fetchPrivate' }],
    ['file:///etc/passwd', { code: 'fetchAddress', details: { reason: 'scheme' } }], ['data:image/png;base64,AA', { code: 'fetchAddress' }], ['http://[', { code: 'fetchAddress' }],
    ['http://gambar.test:1/', { code: 'fetchAddress', details: { reason: 'port' } }], ['https://a:b@gambar.test/', { code: 'fetchAddress', details: { reason: 'password' } }],
  ];
  for (const [to, failure] of refused) {
    pages['/go'] = sendOn(to);
    await expect(fetched(here.at('/go')), to).rejects.toMatchObject(failure);
  }
  expect(new Set(here.asked.map(({ url }) => url))).toEqual(new Set(['/go']));
});

test('the address that was judged is the one that is asked, whatever the name server says next', async () => {
  pages['/a'] = send('bytes');
  const answers = ['127.0.0.1', '10.0.0.1', '10.0.0.1'];
  const rebinding: Web = { ...here.web, resolve: () => Promise.resolve([{ address: answers.shift() ?? '', family: 4 }]) };
  expect(await fetched(here.at('/a', 'rebind.test'), rebinding)).toBe('bytes');
  expect(answers).toHaveLength(2);
  await expect(fetched(here.at('/a', 'rebind.test'), rebinding)).rejects.toMatchObject({ code: 'fetchPrivate' });
});

test('one address of several that is not public refuses all of them', async () => {
  const mixed: Web = { ...here.web, resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }, { address: '10.0.0.1', family: 4 }]) };
  await expect(fetched(here.at('/a'), mixed)).rejects.toMatchObject({ code: 'fetchPrivate' });
  await expect(fetched(here.at('/a'), { ...here.web, resolve: () => Promise.resolve([]) })).rejects.toMatchObject({ code: 'fetchPrivate' });
  expect(here.asked).toEqual([]);
});

test('the public web is judged without any of this: its own check refuses the server on this machine', async () => {
  await expect(fetched(here.at('/a'), PUBLIC_WEB)).rejects.toMatchObject({ code: 'fetchAddress', details: { reason: 'port' } });
  for (const address of ['http://localhost/a', 'http://127.0.0.1/a', 'http://[::1]/a', 'http://192.168.0.1/a']) await expect(fetched(address, PUBLIC_WEB), address).rejects.toMatchObject({ code: 'fetchPrivate' });
  expect(here.asked).toEqual([]);
});

test('what does not answer with a thing says so', async () => {
  await expect(fetched(here.at('/none'))).rejects.toMatchObject({ code: 'fetchRefused', details: { status: 404, host: 'gambar.test' } });
  pages['/302'] = (_request, response) => { response.writeHead(302).end(); };
  await expect(fetched(here.at('/302'))).rejects.toMatchObject({ code: 'fetchRefused', details: { status: 302 } });
  pages['/broken'] = (_request, response) => { response.writeHead(200, { 'Content-Length': 100 }).write('half', () => response.destroy()); };
  await expect(fetched(here.at('/broken'))).rejects.toMatchObject({ code: 'fetchBroken' });
  pages['/mute'] = (request) => { request.socket.destroy(); };
  await expect(fetched(here.at('/mute'))).rejects.toMatchObject({ code: 'fetchBroken' });
  pages['/huge'] = (_request, response) => { response.writeHead(200, { 'Content-Length': LARGEST_IMAGE + 1 }).write('a'); };
  await expect(fetched(here.at('/huge'))).rejects.toMatchObject({ code: 'imageTooLarge' });
  // A server that speaks no TLS is no https server.
  await expect(fetched(here.at('/a').replace('http:', 'https:'))).rejects.toMatchObject({ code: 'fetchBroken' });
});

test('a name that nobody knows and a machine without a network are told apart', async () => {
  const failing = (code: string): Web => ({ ...here.web, resolve: () => Promise.reject(Object.assign(new Error(code), { code })) });
  await expect(fetched(here.at('/a'), failing('EAI_AGAIN'))).rejects.toMatchObject({ code: 'fetchOffline', details: { host: 'gambar.test' } });
  await expect(fetched(here.at('/a'), failing('ESOMETHING'))).rejects.toMatchObject({ code: 'fetchBroken' });
  const unknown = Object.assign(new Error('x'), { code: 'ENOTFOUND' });
  expect([fetchFailure(unknown, 'a.test', () => true).code, fetchFailure(unknown, 'a.test', () => false).code]).toEqual(['fetchNoHost', 'fetchOffline']);
  const both = (one: string, other: string) => new AggregateError([Object.assign(new Error('x'), { code: one }), Object.assign(new Error('x'), { code: other })]);
  expect([fetchFailure(both('ENETUNREACH', 'ECONNREFUSED'), 'a', () => true).code, fetchFailure(both('ENETUNREACH', 'ENETUNREACH'), 'a', () => true).code]).toEqual(['fetchBroken', 'fetchOffline']);
});

test('a fetching ends when it is stopped, when nothing comes, when it takes too long and when the desk closes', async () => {
  const drip: NodeJS.Timeout[] = [];
  pages['/silent'] = (_request, response) => { response.writeHead(200).write('a'); };
  pages['/drip'] = (_request, response) => { drip.push(setInterval(() => response.write('a'), 5)); };
  const ask = (patience: { silence: number; whole: number }, path: string) => {
    const fetcher = pictureFetcher(here.web, patience);
    return { fetcher, answer: fetcher.fetch('one', here.at(path), () => undefined) };
  };
  await expect(ask({ silence: 50, whole: 60_000 }, '/silent').answer).rejects.toMatchObject({ code: 'fetchTime', details: { host: 'gambar.test' } });
  await expect(ask({ silence: 60_000, whole: 100 }, '/drip').answer).rejects.toMatchObject({ code: 'fetchTime' });
  const stopped = ask({ silence: 60_000, whole: 60_000 }, '/silent');
  stopped.fetcher.stop('another');
  setTimeout(() => stopped.fetcher.stop('one'), 50);
  await expect(stopped.answer).rejects.toMatchObject({ code: 'fetchStopped' });
  const closed = ask({ silence: 60_000, whole: 60_000 }, '/drip');
  const answer = expect(closed.answer).rejects.toMatchObject({ code: 'disconnected' });
  await closed.fetcher.close();
  await answer;
  // A name server that never answers keeps nobody.
  const lost = pictureFetcher({ ...here.web, resolve: () => new Promise(() => undefined) }, { silence: 50, whole: 60_000 });
  await expect(lost.fetch('one', here.at('/a'), () => undefined)).rejects.toMatchObject({ code: 'fetchTime' });
  for (const one of drip) clearInterval(one);
});
