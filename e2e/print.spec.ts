import type { Page } from '@playwright/test';
import { shoot } from './shots.ts';
import { notices, open } from './steps.ts';
import { expect, test } from './workstation.ts';

test.use({ samples: true });

declare global { interface Window { printed: string[] } }
/** In the place of the dialog, which no test can answer: keeps the words of each page that is asked to print, and its fonts' size on paper. */
function keepPrinted(): void {
  window.printed = [];
  const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow') ?? {};
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    get(this: HTMLIFrameElement) {
      const page = get?.call(this) as Window | null;
      if (page && this.src.includes('print=1')) page.print = () => { window.printed.push(`${this.getAttribute('sandbox')}: ${page.document.body.innerText}`); };
      return page;
    },
  });
}
const printed = (page: Page): Promise<string[]> => page.evaluate(() => window.printed);

test('the article is printed as its page is published, with what was written a moment ago', async ({ workstation: { page }, consoleErrors }) => {
  await page.addInitScript(keepPrinted);
  await page.reload();
  await open(page, 'Pasar Gentapura Buka Lebih Pagi Mulai Awal Juni');
  await page.getByRole('textbox', { name: 'Standfirst' }).fill('Ditulis sesaat sebelum dicetak.');
  await page.keyboard.press('Control+p');
  await expect.poll(async () => (await printed(page)).length).toBe(1);
  const [words = ''] = await printed(page);
  expect(words).toMatch(/^allow-same-origin allow-modals: /);
  for (const part of ['Pasar Gentapura Buka Lebih Pagi Mulai Awal Juni', 'Ditulis sesaat sebelum dicetak.', 'Baca juga']) expect(words).toContain(part);

  await page.getByRole('button', { name: 'More for this article' }).click();
  await page.getByRole('menuitem', { name: 'Save as PDF' }).click();
  await expect(notices(page)).toContainText('Choose “Save as PDF” as the printer');
  await expect.poll(async () => (await printed(page)).length).toBe(2);
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('region', { name: 'Preview of the page' })).toBeVisible();
  await page.keyboard.press('Control+p');
  await expect.poll(async () => (await printed(page)).length).toBe(3);
  expect(consoleErrors).toEqual([]);

  const frame = page.locator('iframe[src*="print=1"]');
  await page.goto(await frame.evaluate((element: HTMLIFrameElement) => element.src));
  await page.emulateMedia({ media: 'print' });
  await shoot(page, 'print');
});
