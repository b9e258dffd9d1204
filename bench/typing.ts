import type { Browser, Page } from '@playwright/test';
import { withFolder } from './bench-desk.ts';
import { busyArticle } from './busy-article.ts';
import { launchChromium } from './chromium.ts';
import { writeDictionary } from './dictionary.ts';
import { longText } from './generate.ts';
import { atMost, type Form, type Outcome, type Part, type Row } from './part.ts';
import { importArticle, importLongText, serveLibrary } from './served-library.ts';
import { milliseconds, quantile } from './timing.ts';
import { barePage, bodyOf, redaksiPage } from './written-pages.ts';

/** Keys typed in one page before it is the other's turn: some seconds, so that what waits for a rest of the typing, and no longer than that, happens within. */
const RUN = 60;
/** In milliseconds, between two keys: a fast typist's, so that saves and counts happen while typing goes on. */
const PAUSE = 40;
/** In milliseconds, after each run: what a page puts off until the typing rests is not done in the other's turn. */
const SETTLE = 1_500;
const KEYS = 'kata demi kata ditulis di tengah ';

export const typingPart: Part = {
  name: 'typing',
  title: 'Typing against a bare contenteditable',
  method: 'Chromium without a window, frames drawn at once instead of at 60 Hz. The same paragraphs in Redaksi (served by `redaksi serve`) and in a page that is one contenteditable element; the caret in the middle paragraph; per key, from the time stamp of `keydown` to the task after the next frame was drawn. The same measuring code in both, runs of 60 keys in turn and a rest after each, with saving, counting and checks going on, spelling with a dictionary that knows all the generated words. “All at once”: every twentieth paragraph has a footnote, a placeholder and a word that house rules are against, and a dictionary of the generated words, but for every fiftieth, underlines the others. “Every word misspelled”: a dictionary that knows none. p50 / p95.',
  async measure(form: Form): Promise<Outcome> {
    const browser = await launchChromium();
    try {
      const rows: Row[] = [];
      for (const paragraphs of form === 'short' ? [20] : [50, 500, 2_000, 10_000]) rows.push(await compare(browser, paragraphs, form, 'plain'));
      for (const kind of ['misspelled', 'busy'] as const) rows.push(await compare(browser, form === 'short' ? 40 : 2_000, form, kind));
      return { rows, notes: [] };
    } finally {
      await browser.close();
    }
  },
};

/** `plain`: every word is known and nothing is marked; `misspelled`: none is known, all are underlined. */
type Kind = 'plain' | 'misspelled' | 'busy';
const KNOWN = { plain: 'all', misspelled: 'none', busy: 'most' } as const;
const NAMES = { plain: '', misspelled: ', every word misspelled', busy: ', all at once' };
const MARKED: Readonly<Record<Kind, readonly string[]>> = { plain: [], misspelled: ['misspelled'], busy: ['misspelled', 'house-rule', 'placeholder'] };

const compare = (browser: Browser, paragraphs: number, form: Form, kind: Kind): Promise<Row> => withFolder(async (folder) => {
  const text = longText(paragraphs);
  const { library, articleId } = kind === 'busy' ? importArticle(folder, busyArticle(text)) : importLongText(folder, text);
  const served = await serveLibrary(library, writeDictionary(folder, KNOWN[kind]));
  try {
    const ours = await beginTyping(await redaksiPage(browser, served.url, articleId), text);
    // Checks that found nothing would be fast for the wrong reason.
    await ours.waitForFunction(isMarked, MARKED[kind], { timeout: 60_000 });
    const bare = await beginTyping(await barePage(browser, text), text);
    const keys = form === 'short' ? RUN : 240;
    const times: [number[], number[]] = [[], []];
    for (let round = -1; round < keys / RUN; round++) {
      for (const [index, page] of [ours, bare].entries()) {
        const taken = await typeRun(page);
        if (round >= 0) times[index]?.push(...taken);
      }
    }
    for (const page of [ours, bare]) {
      // Keys that went elsewhere would be fast for the wrong reason.
      if (!(await bodyOf(page).textContent())?.includes(KEYS)) throw new Error('what was typed is not in the text');
      await page.context().close();
    }
    return row(`${paragraphs.toLocaleString('en')} paragraphs${NAMES[kind]}`, ...times, paragraphs === 2_000 && kind !== 'misspelled');
  } finally {
    await served.stop();
  }
});

function row(what: string, ours: number[], bare: number[], isPromised: boolean): Row {
  const both = (times: number[]): string => `${milliseconds(quantile(times, 0.5))} / ${milliseconds(quantile(times, 0.95))}`;
  const ratio = quantile(ours, 0.95) / quantile(bare, 0.95);
  return {
    what, ours: both(ours), yardstick: both(bare), ratio, reading: 'times the yardstick\'s p95',
    ...(isPromised ? { promise: atMost(ratio, 1) } : {}),
  };
}

/** Clicks into the middle paragraph, found by its first words, and begins to measure. */
async function beginTyping(page: Page, text: readonly string[]): Promise<Page> {
  const body = bodyOf(page);
  const words = text[Math.floor(text.length / 2)]?.slice(0, 60) ?? '';
  const middle = body.getByText(words, { exact: false }).first();
  await middle.scrollIntoViewIfNeeded({ timeout: 60_000 });
  await middle.click({ timeout: 60_000 });
  await page.evaluate(measureKeys);
  return page;
}

async function typeRun(page: Page): Promise<number[]> {
  await page.bringToFront();
  await page.evaluate(() => { window.benchKeyTimes = []; });
  for (let key = 0; key < RUN; key++) {
    await page.keyboard.press(KEYS.charAt(key % KEYS.length) === ' ' ? 'Space' : KEYS.charAt(key % KEYS.length));
    await page.waitForTimeout(PAUSE);
  }
  await page.waitForFunction((wanted) => window.benchKeyTimes.length >= wanted, RUN);
  await page.waitForTimeout(SETTLE);
  return page.evaluate(() => window.benchKeyTimes);
}

declare global {
  interface Window { benchKeyTimes: number[] }
}

/** Runs in the page: whether all these checks have marked something of what is on screen. */
function isMarked(layers: readonly string[]): boolean {
  return layers.every((layer) => (CSS.highlights.get(`redaksi-${layer}`)?.size ?? 0) > 0);
}

/** Runs in the page: from a key's own time stamp to the first task after the frame that shows it. */
function measureKeys(): void {
  window.benchKeyTimes = [];
  addEventListener('keydown', (event) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => { window.benchKeyTimes.push(performance.now() - event.timeStamp); };
      channel.port2.postMessage(null);
    });
  }, true);
}
