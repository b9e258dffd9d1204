import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { removeLeftovers } from './leftovers.ts';

/** A window that is gone sooner than this, with an error, never opened. */
const OPENING_MS = 5000;

export type WindowOptions = {
  readonly chromium: string;
  readonly url: string;
  /** The person's folder for what can be made again. */
  readonly cache: string;
  /** Given what opens another window beside the first, in the same browser. */
  readonly onOpen?: (openAnother: () => void) => void;
};

/**
 * Opens the address in a Chromium window of its own and waits until it is closed.
 * Each window has its own profile: a Chromium that joins one already running ends at once, and its window could not
 * be waited for. The address goes through a file that only this person can read, because everyone on the machine can
 * read the words of a command, and the address holds the token.
 * @returns false where no window opened
 */
export async function browserWindow(options: WindowOptions, stop: AbortSignal): Promise<boolean> {
  const windows = join(options.cache, 'windows');
  const profile = join(windows, String(process.pid));
  mkdirSync(windows, { recursive: true, mode: 0o700 });
  removeLeftovers(windows);
  mkdirSync(profile, { mode: 0o700 });
  const door = join(profile, 'redaksi.html');
  writeFileSync(door, `<!doctype html><meta charset="utf-8"><title>Redaksi</title><meta http-equiv="refresh" content="0;url=${options.url}">`, { mode: 0o600 });
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const began = performance.now();
  const words = [
    `--app=${pathToFileURL(door).href}`, `--user-data-dir=${profile}`, '--no-first-run', '--no-default-browser-check', '--window-size=1440,900',
    '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-features=Translate', ...asRoot,
  ];
  const child = spawn(options.chromium, words, { stdio: 'ignore' });
  // One that joins a Chromium already running ends at once; whether it could is seen by the person.
  options.onOpen?.(() => { spawn(options.chromium, words, { stdio: 'ignore' }).on('error', () => undefined).unref(); });
  stop.addEventListener('abort', () => child.kill(), { once: true });
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', resolve);
  });
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  } catch {
    // A part of Chromium is still writing there; the next window removes what is left over.
  }
  return code === 0 || stop.aborted || performance.now() - began > OPENING_MS;
}
