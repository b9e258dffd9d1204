import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode, encode } from '@msgpack/msgpack';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { Article } from '../../shared/article/article.ts';
import { DEEPEST_LIST } from '../../shared/article/block.ts';
import { messageSchema, type Message } from '../../shared/contract/message.ts';
import type { Desk } from '../desk/desk.ts';
import { openDesk } from '../desk/open-desk.ts';
import { serve, type Loopback } from './serve.ts';

let folder: string;
let desk: Desk;
let host: Loopback;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redaksi-loopback-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Redaksi</title>');
  desk = await openDesk({ libraryFolder: join(folder, 'library'), samples: false, version: '0.0.0' });
  host = await serve({ desk, rendererFolder: folder });
});
afterAll(async () => {
  await host.close();
  await desk.close();
  await rm(folder, { recursive: true });
});

/** One request as a program sends it, so that every header can be a lie; a browser would clean the path first. */
function send(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  const { port, host: name } = new URL(host.url);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers: { host: name, ...headers } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => { body += part; }).on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    }).on('error', reject).end();
  });
}
const root = (): string => new URL(host.url).pathname;
const origin = (): string => new URL(host.url).origin;

/** Opens a socket, or tells the status of the refusal. */
function connect(options: { origin?: string; path?: string; host?: string } = {}): Promise<WebSocket | number> {
  const socket = new WebSocket(`${origin().replace('http', 'ws')}${options.path ?? `${root()}socket?window=w1`}`, {
    ...('origin' in options ? { origin: options.origin } : { origin: origin() }), headers: options.host === undefined ? {} : { host: options.host },
  });
  return new Promise((resolve, reject) => {
    socket.on('open', () => resolve(socket));
    socket.on('unexpected-response', (asked, response) => { resolve(response.statusCode ?? 0); asked.destroy(); });
    socket.on('error', reject);
  });
}
async function open(): Promise<WebSocket> {
  const socket = await connect();
  if (typeof socket === 'number') throw new Error(`refused with ${socket}`);
  return socket;
}
const closing = (socket: WebSocket): Promise<number> => new Promise((resolve) => { socket.on('close', resolve); });

function exchange(socket: WebSocket, id: number, call: string, input: unknown): Promise<Message> {
  return new Promise((resolve) => {
    socket.on('message', (data: Buffer) => {
      const message = messageSchema.parse(decode(data));
      if (message.kind === 'reply' && message.id === id) resolve(message);
    });
    socket.send(encode({ id, call, input }));
  });
}

describe('the loopback host', () => {
  it('serves the screens below its token, as a page that may load and connect only to itself', async () => {
    const page = await send(root());
    expect(page).toMatchObject({ status: 200, body: '<!doctype html><title>Redaksi</title>' });
    expect(page.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cache-control': 'no-store', 'cross-origin-resource-policy': 'same-origin' });
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain(`connect-src 'self' ws://${new URL(host.url).host};`);
  });

  it('gives nothing to who does not know the token, comes by another name or from another site', async () => {
    expect(new URL(host.url).pathname.length).toBeGreaterThan(43);
    for (const refused of [
      await send('/'), await send('/wrong/'), await send(root(), { host: 'attacker.example' }), await send(root(), { origin: 'https://attacker.example' }),
    ]) expect(refused).toMatchObject({ status: 403, body: '' });
    expect((await send(root(), {}, 'POST')).status).toBe(405);
  });

  it('serves no file outside its folder', async () => {
    for (const path of ['../library/redaksi.db', 'library/../../etc/passwd', '%2e%2e/etc/passwd', '..%2f..%2fetc/passwd', '.ssh/id']) expect((await send(root() + path)).status).toBe(404);
  });

  it('shows an article\'s page as a document without an origin in which nothing runs', async () => {
    const made = await desk.call('articles.create', {}, { window: null });
    if (!made.ok) throw new Error(made.error.message);
    const { article } = made.value as { article: { id: string } };
    const page = await send(`${root()}preview/${article.id}/`);
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'/);
    const beside = await send(`${root()}preview/${article.id}/?beside=1`);
    expect(beside.headers['content-security-policy']).toMatch(/^sandbox allow-same-origin; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; form-action 'none'/);
    expect(beside.headers['content-security-policy']).not.toMatch(/allow-scripts|script-src/);
    const printed = await send(`${root()}preview/${article.id}/?print=1`);
    expect(printed.headers['content-security-policy']).toMatch(/^sandbox allow-same-origin allow-modals; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; form-action 'none'/);
    expect(printed.headers['content-security-policy']).not.toMatch(/allow-scripts|script-src/);
    expect((await send(`${root()}preview/nobody/`)).status).toBe(404);
    expect((await send(`${root()}images/${'0'.repeat(64)}`)).status).toBe(404);
  });

  it('opens no socket without the right token, name and origin', async () => {
    expect(await connect({ origin: undefined })).toBe(403);
    expect(await connect({ origin: 'https://attacker.example' })).toBe(403);
    expect(await connect({ path: '/wrong/socket' })).toBe(403);
    expect(await connect({ host: 'attacker.example' })).toBe(403);
    expect(await connect({ path: `${root()}elsewhere` })).toBe(404);
  });

  it('relays calls, and refuses the unknown one and the input that does not parse by naming the field', async () => {
    const socket = await open();
    expect(await exchange(socket, 1, 'articles.list', {})).toMatchObject({ kind: 'reply', id: 1, reply: { ok: true } });
    expect(await exchange(socket, 2, 'library.burn', {})).toMatchObject({ reply: { ok: false, error: { code: 'unknownCall' } } });
    expect(await exchange(socket, 3, 'constructor', {})).toMatchObject({ reply: { ok: false, error: { code: 'unknownCall' } } });
    expect(await exchange(socket, 4, 'articles.get', { id: '../x' })).toMatchObject({ reply: { ok: false, error: { code: 'invalidInput', details: { field: 'id' } } } });
    socket.close();
  });

  it('answers with an article whose lists lie as deep as they may, and keeps none that is deeper', async () => {
    const listOf = (levels: number): object => ({ style: 'bullet', items: [{ children: [{ type: 'link', url: 'https://example.com/', children: [{ type: 'text', text: 'a', marks: ['bold'] }] }], ...(levels > 1 ? { nested: listOf(levels - 1) } : {}) }] });
    const { value: { article } } = await desk.call('articles.create', {}, { window: null }) as { value: { article: Article } };
    const replace = (levels: number) => desk.call('drafts.replace', { articleId: article.id, fields: article.fields, body: [{ type: 'list', id: 'a', ...listOf(levels) }] }, { window: null });
    expect(await replace(DEEPEST_LIST)).toMatchObject({ ok: true });
    for (const levels of [DEEPEST_LIST + 1, 400]) expect(await replace(levels)).toMatchObject({ ok: false, error: { code: 'invalidInput', details: { reason: 'tooDeep' } } });
    const socket = await open();
    expect(await exchange(socket, 1, 'articles.get', { id: article.id })).toMatchObject({ reply: { ok: true } });
    socket.close();
  });

  it('tells every window the news', async () => {
    const [one, other] = [await open(), await open()];
    const news = new Promise((resolve) => {
      other.on('message', (data: Buffer) => { resolve(messageSchema.parse(decode(data))); });
    });
    await exchange(one, 1, 'articles.create', {});
    expect(await news).toMatchObject({ kind: 'event' });
    one.close();
    other.close();
  });

  it('ends a connection that sends what is not a request, or more than it takes', async () => {
    for (const [message, code] of [['text', 1003], [Uint8Array.of(0xc1), 1008], [encode({ id: -1, call: 'articles.list' }), 1008], [new Uint8Array(161 * 1024 * 1024), 1009]] as const) {
      const socket = await open();
      const closed = closing(socket);
      socket.on('error', () => undefined);
      socket.send(message);
      expect([code, 1006]).toContain(await closed);
      expect((await send(root())).status).toBe(200);
    }
  });

  it('tells its windows that it ends, and takes what they then send', async () => {
    const ending = await serve({ desk, rendererFolder: folder });
    const { origin: address, pathname } = new URL(ending.url);
    const socket = new WebSocket(`${address.replace('http', 'ws')}${pathname}socket?window=w9`, { origin: address });
    await new Promise((resolve) => { socket.once('open', resolve); });
    const answered = new Promise<Message>((resolve) => {
      socket.on('message', (data: Buffer) => {
        const message = messageSchema.parse(decode(data));
        if (message.kind === 'event' && message.event.type === 'host.closing') socket.send(encode({ id: 9, call: 'articles.create', input: {} }));
        if (message.kind === 'reply') resolve(message);
      });
    });
    const [message] = await Promise.all([answered, ending.close()]);
    expect(message).toMatchObject({ id: 9, reply: { ok: true } });
  });

  it('says why it cannot have a port', async () => {
    await expect(serve({ desk, port: Number(new URL(host.url).port), rendererFolder: folder })).rejects.toMatchObject({ code: 'io' });
  });
});
