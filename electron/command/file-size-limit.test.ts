import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { decode, encode } from '@msgpack/msgpack';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { messageSchema } from '../../shared/contract/message.ts';
import type { Reply } from '../../shared/contract/error.ts';
import { temporaryFolder } from '../library/temporary-library.ts';

const launcher = fileURLToPath(new URL('redaksi.mjs', import.meta.url));
const FULL = 'The disk is full. What was saved before is safe; the last change was not saved. Free some space, then try again.';
let folder: ReturnType<typeof temporaryFolder>;
let library: string;
beforeEach(() => {
  folder = temporaryFolder();
  library = join(folder.path, 'library');
});
afterEach(() => folder.remove());

/** Arguments of a shell in which no file may grow beyond so many KiB. */
const limited = (kibibytes: number, ...args: string[]): [string, string[]] => ['bash', ['-c', `ulimit -f ${kibibytes}; exec "$@"`, 'bash', process.execPath, launcher, ...args, '--library', library]];
const env = { PATH: process.env['PATH'], HOME: '', LANG: 'en_GB.UTF-8' };
function run(kibibytes: number | 'unlimited', ...args: string[]): { status: number | null; signal: string | null; out: string; err: string } {
  const [command, words] = kibibytes === 'unlimited' ? [process.execPath, [launcher, ...args, '--library', library]] as const : limited(kibibytes, ...args);
  const { status, signal, stdout, stderr } = spawnSync(command, words, { env: { ...env, HOME: folder.path }, encoding: 'utf8' });
  return { status, signal, out: stdout, err: stderr };
}
const headlines = (): string[] => run('unlimited', 'list', '--json').out.trim().split('\n').filter((line) => line !== '').map((line) => (JSON.parse(line) as { headline: string }).headline);
function story(name: string, sentences: number): string {
  const path = join(folder.path, name);
  writeFileSync(path, `${name}\n\n${Array.from({ length: sentences }, (_, index) => `Kalimat ke-${index} yang panjang supaya berkasnya tumbuh.\n\n`).join('')}`);
  return path;
}

test.skipIf(process.platform === 'win32')('where no file may grow any longer, a command says what a full disk says, and the library stays as it was', () => {
  expect(run('unlimited', 'import', story('Pertama', 3)).status).toBe(0);
  const imported = run(100, 'import', story('Besar', 4000));
  expect(imported).toMatchObject({ status: 1, signal: null, out: '' });
  expect(imported.err).toContain(FULL);
  expect(run(100, 'backup')).toMatchObject({ status: 1, signal: null, err: `${FULL}\n` });
  expect(readdirSync(join(library, 'backups')).filter((name) => name.endsWith('.sqlite') || name.endsWith('.tmp'))).toEqual([]);
  expect(run(20, 'import', story('Kecil', 1))).toMatchObject({ status: 1, signal: null, err: expect.stringContaining(FULL) });
  expect(readdirSync(library).filter((name) => name.endsWith('.tmp'))).toEqual([]);

  expect(headlines()).toEqual(['Pertama']);
  expect(run('unlimited', 'verify').status).toBe(0);
  expect(run('unlimited', 'import', story('Besar', 4000)).status).toBe(0);
  expect(headlines()).toEqual(['Besar', 'Pertama']);
}, 120_000);

test.skipIf(process.platform === 'win32')('a desk whose files may grow no longer refuses the save with that reason, lives on, and keeps all that it acknowledged', async () => {
  const [command, words] = limited(600, 'serve', '--json', '--no-samples');
  const server: ChildProcess = spawn(command, words, { env: { ...env, HOME: folder.path }, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(server, 'exit');
  try {
    const [line] = await once(createInterface({ input: server.stdout as NodeJS.ReadableStream }), 'line');
    const { url } = JSON.parse(String(line)) as { url: string };
    const socket = new WebSocket(`${url.replace('http', 'ws')}socket?window=w`, { origin: new URL(url).origin });
    await once(socket, 'open');
    let last = 0;
    const call = (name: string, input: unknown): Promise<Reply> => new Promise((resolve) => {
      last += 1;
      const id = last;
      socket.on('message', function listen(data: Buffer) {
        const message = messageSchema.parse(decode(data));
        if (message.kind !== 'reply' || message.id !== id) return;
        socket.off('message', listen);
        resolve(message.reply as Reply);
      });
      socket.send(encode({ id, call: name, input }));
    });
    const created = await call('articles.create', {}) as { value: { article: { id: string }; sequence: number } };
    const { article: { id: articleId }, sequence } = created.value;
    const paragraph = (count: number) => ({ type: 'paragraph', id: 'p', children: [{ type: 'text', text: `Kata ke-${count}. ${'Isi berkas. '.repeat(400)}` }] });
    let base = sequence;
    let count = 0;
    let reply: Reply;
    do {
      const change = count === 0 ? { kind: 'insert', after: null, block: paragraph(count) } : { kind: 'put', block: paragraph(count) };
      reply = await call('drafts.save', { articleId, base, changes: [change] });
      if (!reply.ok) break;
      base = (reply.value as { sequence: number }).sequence;
      count += 1;
    } while (count < 500);
    const acknowledged = paragraph(count - 1);
    expect(reply).toMatchObject({ ok: false, error: { code: 'diskFull' } });
    const present = await call('articles.get', { id: articleId }) as { value: { article: { body: unknown[] } } };
    expect(present.value.article.body[0]).toEqual(acknowledged);
    expect(server.exitCode).toBeNull();
    server.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    const shown = run('unlimited', 'show', articleId, '--json');
    expect((JSON.parse(shown.out) as { body: unknown[] }).body[0]).toEqual(acknowledged);
    expect(run('unlimited', 'verify').status).toBe(0);
  } finally {
    if (server.exitCode === null && server.signalCode === null) server.kill('SIGKILL');
    await ended;
  }
}, 120_000);
