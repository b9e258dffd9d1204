import { expect, type Locator, type Page } from '@playwright/test';
import { choose, saved, write } from './steps.ts';

/** An article in the language of the dictionary that comes along. */
export async function english(page: Page, headline: string, text: string): Promise<void> {
  await write(page, headline, text);
  await choose(page, 'Language', 'English');
  await saved(page);
}

/** Clicks into the first underlined word of this spelling with the mouse, where it is on the page. */
export async function clickWord(page: Page, word: string, button: 'left' | 'right' = 'left'): Promise<void> {
  const place = (): Promise<{ readonly x: number; readonly y: number } | null> => page.evaluate((text) => {
    const range = ([...CSS.highlights.get('redaksi-misspelled') ?? []] as Range[]).find((one) => String(one) === text && one.startContainer.isConnected);
    range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    const rect = range?.getBoundingClientRect();
    return rect ? { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 } : null;
  }, word);
  await expect.poll(place).not.toBeNull();
  const { x, y } = await place() ?? { x: 0, y: 0 };
  await page.mouse.click(x, y, { button });
}

export const suggestions = (page: Page, word: string): Locator => page.getByRole('menu', { name: `Spelling of “${word}”` });
