import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDesk } from '../desk/open-desk.ts';
import { temporaryFolder } from '../library/temporary-library.ts';

const launcher = fileURLToPath(new URL('redaksi.mjs', import.meta.url));
let folder: ReturnType<typeof temporaryFolder>;
let library: string;
const started: ChildProcess[] = [];
beforeEach(() => {
  folder = temporaryFolder();
  library = join(folder.path, 'library');
});
afterEach(async () => {
  for (const child of started.splice(0)) {
    const ended = new Promise((resolve) => child.once('close', resolve));
    if (child.exitCode === null && child.kill('SIGTERM')) await ended;
  }
  folder.remove();
});

/** A terminal is had from util-linux's `script`; that of other systems takes other arguments. */
const hasTerminal = String(spawnSync('script', ['--version']).stdout).includes('util-linux');

type Running = { child: ChildProcess; out: () => string; err: () => string; ended: Promise<number | null> };
function redaksi(args: readonly string[], env: Record<string, string> = {}): Running {
  return start(process.execPath, [launcher, ...args, '--library', library], env);
}
/** The same at a terminal, where what goes to stdout and stderr is seen together. */
function redaksiAtTerminal(args: readonly string[]): Running {
  const quoted = [process.execPath, launcher, ...args, '--library', library].map((word) => `'${word}'`).join(' ');
  return start('script', ['-qec', quoted, '/dev/null'], { SHELL: '/bin/sh', TERM: 'xterm' });
}
function start(command: string, args: readonly string[], env: Record<string, string>): Running {
  const child = spawn(command, args, {
    env: { PATH: process.env['PATH'], HOME: folder.path, XDG_DATA_HOME: folder.path, XDG_CACHE_HOME: folder.path, LANG: 'en_GB.UTF-8', ...env }, stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.on('error', () => undefined);
  started.push(child);
  let out = '';
  let err = '';
  child.stdout?.on('data', (part) => { out += String(part); });
  child.stderr?.on('data', (part) => { err += String(part); });
  return { child, out: () => out, err: () => err, ended: new Promise((resolve) => child.once('close', resolve)) };
}
async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries += 1) {
    if (tries > 300) throw new Error('It never came');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

test('of two hosts on one library the second names the first, and brings it forward when it is told to', async () => {
  const first = redaksi(['serve', '--json', '--no-samples']);
  await until(() => first.out() !== '');
  const { url } = JSON.parse(first.out()) as { url: string };

  const second = redaksi(['serve', '--json']);
  expect(await second.ended).toBe(1);
  expect(second.out()).toBe('');
  expect(second.err()).toMatch(new RegExp(`in a Redaksi that serves it to browsers \\(process ${first.child.pid}\\), since .*--bring-forward`, 's'));

  const third = redaksi(['serve', '--bring-forward']);
  expect(await third.ended).toBe(0);
  expect(third.err()).toContain('was brought forward');
  await until(() => first.err().includes(url));
  // Nothing in the folder tells another the way in.
  for (const name of ['library.lock.json', 'library.lock']) expect(readFileSync(join(library, name)).includes(new URL(url).pathname.slice(1, -1))).toBe(false);
  expect(statSync(join(library, 'library.lock.json')).mode & 0o077).toBe(0);
}, 120_000);

test.skipIf(!hasTerminal)('at a terminal the second host asks whether the first is to be brought forward, and takes leaving for a no', async () => {
  const first = redaksi(['serve', '--json', '--no-samples']);
  await until(() => first.out() !== '');
  const asked = (): number => first.err().split('Another Redaksi asked').length - 1;
  const answers = [['\r', 0], ['n\r', 1], ['\u0003', 1], ['\u0004', 1]] as const;
  let brought = 0;
  for (const [keys, code] of answers) {
    const second = redaksiAtTerminal(['serve']);
    await until(() => second.out().includes('[Y/n] '));
    expect(second.out()).toContain(`(process ${first.child.pid})`);
    second.child.stdin?.write(keys);
    expect(await second.ended).toBe(code);
    expect(second.out().includes('was brought forward')).toBe(code === 0);
    expect(second.out()).not.toContain('should not');
    brought += Number(code === 0);
    await until(() => asked() === brought);
  }
}, 120_000);

test.skipIf(process.platform === 'win32')('a host that is asked forward opens a browser window, and in the same browser another one', async () => {
  const log = join(folder.path, 'opened');
  const browser = join(folder.path, 'browser');
  writeFileSync(browser, `#!/bin/sh\necho "$@" >> "${log}"\nexec sleep 30\n`);
  chmodSync(browser, 0o755);
  const first = redaksi(['serve', '--json', '--no-samples'], { DISPLAY: ':0', REDAKSI_CHROMIUM: browser });
  await until(() => first.out() !== '');
  const opened = (): string[] => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []);
  for (const windows of [1, 2]) {
    expect(await redaksi(['serve', '--bring-forward']).ended).toBe(0);
    await until(() => opened().length === windows);
  }
  expect(new Set(opened().map((words) => /--user-data-dir=\S+/.exec(words)?.[0])).size).toBe(1);
  const token = new URL((JSON.parse(first.out()) as { url: string }).url).pathname.slice(1, -1);
  for (const words of opened()) expect(words).not.toContain(token);
}, 120_000);

test('a host that comes after Electron names its window', async () => {
  const desk = await openDesk({ libraryFolder: library, samples: false, version: '0.0.0', kind: 'desktop' });
  try {
    const second = redaksi(['serve']);
    expect(await second.ended).toBe(1);
    expect(second.err()).toContain(`in another Redaksi window (process ${process.pid}), since `);
  } finally {
    await desk.close();
  }
}, 120_000);
