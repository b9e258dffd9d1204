import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { decode, encode } from '@msgpack/msgpack';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { messageSchema } from '../../shared/contract/message.ts';
import { deskInTest } from '../desk/desk-in-test.ts';
import { openDeskHere } from '../desk/open-desk-here.ts';

const launcher = fileURLToPath(new URL('../command/redaksi.mjs', import.meta.url));
const ROUNDS = 5;

test('whatever was answered as saved is there after the process is killed in the middle of a stream of saves', async () => {
  const here = await deskInTest();
  const { article, sequence } = await here.ask('articles.create', {});
  await here.desk.close();
  let base = sequence;
  const saved: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const server = spawn(process.execPath, [launcher, 'serve', '--json', '--no-samples', '--library', here.folder], { stdio: ['ignore', 'pipe', 'ignore'] });
    const ended = once(server, 'exit');
    try {
      const [line] = await once(createInterface({ input: server.stdout }), 'line');
      const { url } = JSON.parse(String(line)) as { url: string };
      const { origin } = new URL(url);
      const socket = new WebSocket(`${url.replace('http', 'ws')}socket?window=w`, { origin });
      await once(socket, 'open');
      for (let index = 0; index < 40; index += 1) {
        const id = `r${round}-${index}`;
        const block = { type: 'paragraph', id, children: [{ type: 'text', text: id }] };
        socket.send(encode({ id: index, call: 'drafts.save', input: { articleId: article.id, base, changes: [{ kind: 'insert', after: null, block }] } }));
        const reply = await new Promise<unknown>((resolve) => {
          socket.on('message', (data: Buffer) => {
            const message = messageSchema.parse(decode(data));
            if (message.kind === 'reply' && message.id === index && message.reply.ok) resolve(message.reply.value);
          });
          socket.once('close', () => resolve(null));
          // Somewhere in the stream, while a save is under way.
          if (index === 10 + round * 5) server.kill('SIGKILL');
        });
        socket.removeAllListeners('message').removeAllListeners('close');
        if (reply === null) break;
        base = (reply as { sequence: number }).sequence;
        saved.push(id);
      }
      socket.on('error', () => undefined);
      socket.terminate();
    } finally {
      server.kill('SIGKILL');
      await ended;
    }
    const again = await openDeskHere({ libraryFolder: here.folder, samples: false, version: '0' });
    const got = await again.call('articles.get', { id: article.id }, { window: null });
    await again.close();
    const { article: kept, sequence: present } = (got as { value: { article: typeof article; sequence: number } }).value;
    const ids = kept.body.map((block) => block.id);
    expect(saved.filter((id) => !ids.includes(id))).toEqual([]);
    // At most the one save that was under way may be there too.
    saved.push(...ids.filter((id) => id.startsWith('r') && !saved.includes(id)));
    base = present;
  }
  expect(saved.length).toBeGreaterThanOrEqual(10 * ROUNDS);
  const connection = new Database(join(here.folder, 'library.sqlite'), { readonly: true });
  expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
  connection.close();
  await here.end();
});
