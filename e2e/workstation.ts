import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { _electron, chromium, test as base, type Browser, type Page } from '@playwright/test';
import { findChromium } from '../electron/command/find-chromium.mjs';

export type Host = 'loopback' | 'electron';
const root = fileURLToPath(new URL('..', import.meta.url));
/** The sandbox of Chromium cannot be had by root; the rest keeps a test run from asking the network for anything. */
const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];
const launcher = join(root, 'electron/command/redaksi.mjs');

/** The workstation as one person has it open: their library, their window, and the way to close and open it again. */
export type Workstation = {
  readonly page: Page;
  readonly library: string;
  /** Ends the whole program, lets `meanwhile` happen, and starts it again on the same library. */
  reopen(meanwhile?: () => void): Promise<Page>;
  /** Ends the host in the middle of whatever it does, as a power cut would; the page stays. */
  kill(): Promise<void>;
  /** Another window on the same running workstation; only the loopback host has one. */
  secondWindow(): Promise<Page>;
};

/** Looking into the sandboxed preview is done by a script of the test's own, which the sandbox refuses to run and says so. */
const isOwnProbe = (text: string): boolean => text.startsWith('Blocked script execution in ') && text.includes('/preview/');

type Running = { page: Page; address: string; end(): Promise<void>; kill(): Promise<void> };
/** Nobody presses keys before the window shows something. */
async function shown(page: Page): Promise<Page> {
  await page.getByRole('main').first().waitFor();
  return page;
}

type Options = {
  host: Host;
  samples: boolean;
  /** Without motion a dialog that was answered is gone at once, and the next step cannot meet it on its way out. */
  motion: 'reduce' | 'no-preference';
};

async function serve(library: string, samples: boolean): Promise<{ process: ChildProcess; url: string }> {
  const argv = [launcher, 'serve', '--json', '--library', library, ...(samples ? [] : ['--no-samples'])];
  const served = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, LC_ALL: 'en_GB.UTF-8' } });
  for await (const line of createInterface({ input: served.stdout })) {
    return { process: served, url: (JSON.parse(line) as { url: string }).url };
  }
  throw new Error('The loopback host ended before it gave its address');
}

async function startLoopback(library: string, samples: boolean, open: (url: string) => Promise<Page>): Promise<Running> {
  const served = await serve(library, samples);
  const ended = new Promise((resolve) => served.process.once('exit', resolve));
  const end = (signal: 'SIGTERM' | 'SIGKILL') => async (): Promise<void> => { served.process.kill(signal); await ended; };
  return { page: await open(served.url), address: served.url, end: end('SIGTERM'), kill: end('SIGKILL') };
}

async function startElectron(library: string, samples: boolean): Promise<Running> {
  const app = await _electron.launch({ cwd: root, env: { ...process.env, LC_ALL: 'en_GB.UTF-8' }, args: ['.', 'open', '--library', library, ...(samples ? [] : ['--no-samples'])] });
  const page = await shown(await app.firstWindow());
  return { page, address: page.url(), end: () => app.close(), kill: async () => { app.process().kill('SIGKILL'); await app.waitForEvent('close'); } };
}

type Fixtures = Options & { place: string; workstation: Workstation; consoleErrors: string[] };

export const test = base.extend<Fixtures, { chromiumOfWorker: () => Promise<Browser> }>({
  // One browser a worker, started by the first test that asks: each test has a profile of its own in it.
  chromiumOfWorker: [async ({}, use) => { // eslint-disable-line no-empty-pattern -- Playwright reads the pattern
    const browser: { started?: Promise<Browser> } = {};
    await use(() => browser.started ??= chromium.launch({ executablePath: findChromium() ?? undefined, args: chromiumArguments }));
    await (await browser.started)?.close();
  }, { scope: 'worker' }],
  host: ['loopback', { option: true }],
  samples: [false, { option: true }],
  motion: ['reduce', { option: true }],
  /** The folder that the library is made in. */
  place: async ({}, use) => { await use(tmpdir()); }, // eslint-disable-line no-empty-pattern -- Playwright reads the pattern
  consoleErrors: async ({}, use) => { await use([]); }, // eslint-disable-line no-empty-pattern -- Playwright reads the pattern

  workstation: async ({ host, samples, motion, place, consoleErrors, locale, timezoneId, viewport, chromiumOfWorker }, use) => {
    const library = mkdtempSync(join(place, 'redaksi-e2e-'));
    const context = host === 'loopback'
      ? await (await chromiumOfWorker()).newContext({ locale, timezoneId, viewport, reducedMotion: motion, acceptDownloads: true }) : null;
    const listen = (page: Page): Page => {
      page.on('console', (message) => { if (message.type() === 'error' && !isOwnProbe(message.text())) consoleErrors.push(message.text()); });
      page.on('pageerror', (error) => consoleErrors.push(String(error)));
      return page;
    };
    const open = async (url: string): Promise<Page> => {
      if (!context) throw new Error('Only the loopback host opens pages by their address');
      const page = listen(await context.newPage());
      await page.goto(url);
      return shown(page);
    };
    const start = (): Promise<Running> => (host === 'electron' ? startElectron(library, samples) : startLoopback(library, samples, open));

    let running = await start();
    await use({
      library,
      get page() { return running.page; },
      async reopen(meanwhile = () => undefined) {
        await running.page.close({ runBeforeUnload: false });
        await running.end();
        meanwhile();
        running = await start();
        return running.page;
      },
      kill: () => running.kill(),
      secondWindow: () => open(running.address),
    });
    await running.end();
    await context?.close();
    rmSync(library, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';
