import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { withFolder } from './bench-desk.ts';
import { launchChromium } from './chromium.ts';
import { longText } from './generate.ts';
import type { Form, Outcome, Part, Row } from './part.ts';
import { importLongText, serveLibrary } from './served-library.ts';
import { median, milliseconds } from './timing.ts';
import { barePage, bodyOf, newPage, redaksiPage } from './written-pages.ts';

/** In milliseconds: a person has looked for the article meanwhile, and the writing screen has come along by itself. */
const SETTLED = 1500;

export const openingPart: Part = {
  name: 'opening',
  title: 'Opening a long article, and what it takes in memory',
  method: 'Chromium without a window. Opening: in a window whose desk has been there for 1.5 s, from the change of address to the task after the frame in which the body ends with the article\'s last words, against putting the same paragraphs into a bare contenteditable element and waiting for its frame; medians of windows opened in turn. Memory: the proportional set size (PSS) of the process that draws the page, after garbage collection, a Chromium for each page (Linux only).',
  measure: (form: Form): Promise<Outcome> => withFolder(async (folder) => {
    const text = longText(form === 'short' ? 20 : 2_000);
    const { library, articleId } = importLongText(folder, text);
    const served = await serveLibrary(library);
    try {
      const what = `${text.length.toLocaleString('en')} paragraphs`;
      const rows = [await openings(served.url, articleId, text, what, form)];
      if (process.platform === 'linux') rows.push(await memory(served.url, articleId, text, what));
      return { rows, notes: process.platform === 'linux' ? [] : ['Memory: not measured, which needs Linux.'] };
    } finally {
      await served.stop();
    }
  }),
};

async function openings(url: string, articleId: string, text: readonly string[], what: string, form: Form): Promise<Row> {
  const browser = await launchChromium();
  try {
    const times: [number[], number[]] = [[], []];
    const html = text.map((words) => `<p>${words}</p>`).join('');
    const last = text.at(-1)?.slice(-40) ?? '';
    for (let round = -1; round < (form === 'short' ? 1 : 9); round++) {
      const ours = await newPage(browser);
      await ours.goto(url);
      await ours.getByRole('listbox').last().waitFor();
      await ours.waitForTimeout(SETTLED);
      const taken = await ours.evaluate(openByAddress, { address: `#/write/${articleId}`, last });
      await ours.context().close();
      const bare = await barePage(browser, []);
      const bareTaken = await bare.evaluate(putIn, html);
      await bare.context().close();
      if (round < 0) continue;
      times[0].push(taken);
      times[1].push(bareTaken);
    }
    const [ours, bare] = [median(times[0]), median(times[1])];
    return { what: `open ${what}`, ours: milliseconds(ours), yardstick: milliseconds(bare), ratio: ours / bare, reading: 'times the bare element' };
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
async function openByAddress({ address, last }: { address: string; last: string }): Promise<number> {
  const start = performance.now();
  location.hash = address;
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (document.querySelector('[contenteditable="true"]')?.lastElementChild?.textContent?.endsWith(last)) setTimeout(resolve, 0);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return performance.now() - start;
}

/** Runs in the page. */
async function putIn(html: string): Promise<number> {
  const start = performance.now();
  const body = document.querySelector('[contenteditable="true"]');
  if (body) body.innerHTML = html;
  await new Promise<void>((resolve) => { requestAnimationFrame(() => setTimeout(resolve, 0)); });
  return performance.now() - start;
}

async function memory(url: string, articleId: string, text: readonly string[], what: string): Promise<Row> {
  const last = text.at(-1)?.slice(-40) ?? '';
  const ours = await memoryOf((browser) => redaksiPage(browser, url, articleId), last);
  const bare = await memoryOf((browser) => barePage(browser, text), last);
  const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MiB`;
  return { what: `memory, ${what}`, ours: megabytes(ours), yardstick: megabytes(bare), ratio: ours / bare, reading: 'times the bare page' };
}

/** @returns bytes */
async function memoryOf(open: (browser: Browser) => Promise<Page>, last: string): Promise<number> {
  const browser = await launchChromium();
  try {
    const page = await open(browser);
    await bodyOf(page).getByText(last).last().waitFor({ state: 'attached' });
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { processInfo } = await (await browser.newBrowserCDPSession()).send('SystemInfo.getProcessInfo');
    return Math.max(...processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => pss(id)));
  } finally {
    await browser.close();
  }
}

function pss(process: number): number {
  const kibibytes = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${process}/smaps_rollup`, 'utf8'))?.[1];
  if (kibibytes === undefined) throw new Error(`no proportional set size is known of process ${process}`);
  return Number(kibibytes) * 1024;
}
