import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const LAUNCHER = join(import.meta.dirname, '../../electron/command/redaksi.mjs');

/** `redaksi serve` on a library, as the process that a person has. */
export type Served = {
  readonly url: string;
  /** The moment of the kill, by `performance.now()`. */
  kill(): number;
  readonly ended: Promise<unknown>;
};

/** @throws Error where it ends before it serves. */
export async function serveLibrary(library: string): Promise<Served> {
  const server = spawn(process.execPath, [LAUNCHER, 'serve', '--json', '--no-samples', '--library', library], {
    stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
  });
  const ended = once(server, 'exit');
  const line = await Promise.race([once(createInterface({ input: server.stdout }), 'line'), ended.then(() => null)]);
  if (line === null) throw new Error('redaksi serve ended before it served');
  const { url, pid } = JSON.parse(String(line[0])) as { url: string; pid: number };
  return {
    url, ended,
    kill() {
      const at = performance.now();
      process.kill(pid, 'SIGKILL');
      // The launcher may be another process than the one that serves.
      if (server.pid !== pid) server.kill('SIGKILL');
      return at;
    },
  };
}
