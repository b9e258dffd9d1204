import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../electron/command/find-chromium.mjs';

/*
 * Renews the README's pictures from a new sample library: `npm run screenshots`, after a build. Their names and the
 * states they show are written here and nowhere else.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const MARKET = 'Five things to know before a first morning at Gentapura market';

/** What must be there before a picture is taken; a string, because scripts are compiled without the DOM's types. */
const SETTLED = `Promise.allSettled([
  document.fonts.ready, ...[...document.images].map((image) => image.decode()), ...document.getAnimations().map((animation) => animation.finished),
]).then(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))))`;

/** As WebP, which is a third of a PNG here; Playwright's own screenshots know no WebP. */
async function save(page: Page, name: string): Promise<void> {
  await page.evaluate(SETTLED);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 88 });
  writeFileSync(join(root, 'docs/images', name), Buffer.from(data, 'base64'));
}

async function take(page: Page): Promise<void> {
  await page.getByRole('complementary', { name: 'Say who you are' }).getByRole('button', { name: 'Dismiss' }).click();
  await page.getByRole('listbox', { name: 'Articles' }).getByRole('option', { name: MARKET }).click();
  await page.getByText('By the time the sun is up').waitFor();
  await page.mouse.move(0, 0);
  await save(page, 'desk-and-writing.webp');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('region', { name: 'Before publishing' }).getByRole('listitem').first().waitFor();
  await page.emulateMedia({ colorScheme: 'dark' });
  await save(page, 'publish.webp');
}

const library = mkdtempSync(join(tmpdir(), 'redaksi-screenshots-'));
const host = spawn(process.execPath, [join(root, 'electron/command/redaksi.mjs'), 'serve', '--json', '--library', library], {
  stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
});
const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', timezoneId: 'Asia/Jakarta', colorScheme: 'light' });
  for await (const line of createInterface({ input: host.stdout })) {
    await page.goto((JSON.parse(line) as { url: string }).url);
    break;
  }
  await take(page);
} finally {
  await browser.close();
  const ended = new Promise((resolve) => host.once('exit', resolve));
  host.kill('SIGTERM');
  await ended;
  rmSync(library, { recursive: true, force: true });
}
