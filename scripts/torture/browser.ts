import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { findChromium } from '../../electron/command/find-chromium.mjs';

/** The machine's Chromium without a window. @throws Error where there is none. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium on this machine (REDAKSI_CHROMIUM can name one)');
  return chromium.launch({
    executablePath,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update'],
  });
}

/** Kills the processes that draw this browser's pages, as a crash would. @returns the moment, by `performance.now()`. */
export async function killRenderers(context: BrowserContext): Promise<number> {
  const devtools = await browserOf(context).newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  const at = performance.now();
  for (const { type, id } of processInfo) if (type === 'renderer') kill(id);
  // Not waited for: whoever types must be told of the kill before the window refuses a key.
  devtools.detach().catch(() => undefined);
  return at;
}

const bodyOf = (page: Page) => page.getByRole('textbox', { name: 'Article body' });

/** Opens an article's writing screen and puts the caret at the body's end. */
export async function openArticle(page: Page, url: string, articleId: string): Promise<void> {
  await page.goto(`${url}#/write/${articleId}`);
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
}

/** What the screen shows, one paragraph a line. */
export function shownText(page: Page): Promise<string> {
  return bodyOf(page).evaluate((body) => [...body.querySelectorAll('p')].map((paragraph) => paragraph.textContent).join('\n'));
}

function browserOf(context: BrowserContext): Browser {
  const browser = context.browser();
  if (browser === null) throw new Error('this context has no browser of its own');
  return browser;
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // One that Chromium itself has just ended.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
