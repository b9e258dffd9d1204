import type { Browser, Locator, Page } from '@playwright/test';
import { editor as english } from '../shared/messages/en/editor.ts';
import { editor as indonesian } from '../shared/messages/id/editor.ts';

/** The screen on which an article is written, in a window of its own. */
export async function redaksiPage(browser: Browser, url: string, articleId: string): Promise<Page> {
  const page = await newPage(browser);
  await page.goto(`${url}#/write/${articleId}`);
  return page;
}

/** The yardstick: a page that is one contenteditable element with these paragraphs, in a window of its own. */
export async function barePage(browser: Browser, text: readonly string[]): Promise<Page> {
  const page = await newPage(browser);
  const paragraphs = text.map((words) => `<p>${words}</p>`).join('');
  await page.setContent(
    `<!doctype html><html lang="id"><title>Bare</title><style>div { max-width: 42rem; margin: auto; font: 19px/1.6 serif; outline: none }</style>
    <div contenteditable="true" role="textbox" aria-multiline="true" aria-label="${english['editor.body']}" spellcheck="true">${paragraphs}</div></html>`);
  return page;
}

export async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  return context.newPage();
}

/** What is written in, on either page, whatever language the screens speak. */
export function bodyOf(page: Page): Locator {
  const named = (name: string): Locator => page.getByRole('textbox', { name, exact: true });
  return named(english['editor.body']).or(named(indonesian['editor.body']));
}
