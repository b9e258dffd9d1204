import { expect, type Locator, type Page } from '@playwright/test';
import { open, saved } from './steps.ts';

/** The body of an article and what a person does in it over and over. */
export const bodyOf = (page: Page): Locator => page.getByRole('textbox', { name: 'Article body' });
export const formatting = (page: Page, button: string): Locator => page.getByRole('toolbar', { name: 'Formatting' }).getByRole('button', { name: button });

/** Reads the article from the library again, in a page that remembers nothing of what was typed. */
export async function readAgain(page: Page, headline: string): Promise<void> {
  await saved(page);
  await page.reload();
  await open(page, headline);
}

/** As fast as a person may be: the browser tells of a selection made by the keyboard a moment after the key. */
export async function pressEach(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key, { delay: 20 });
}

/** Turns the block at the caret into `kind` by the toolbar's list. */
export async function turnInto(page: Page, kind: string): Promise<void> {
  await formatting(page, 'Block type').click();
  await page.getByRole('option', { name: kind }).click();
  await expect(bodyOf(page)).toBeFocused();
}

/** The words that the browser paints over the body as one layer, in the order of the page. */
export const painted = (page: Page, layer: string): Promise<string[]> => page.evaluate((name) => {
  const ranges = [...CSS.highlights.get(`redaksi-${name}`) ?? []] as Range[];
  return ranges.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other)).map(String);
}, layer);
