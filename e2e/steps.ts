import { expect, type FileChooser, type Locator, type Page } from '@playwright/test';

type Given = Parameters<FileChooser['setFiles']>[0];

/** What a person does over and over, in their words: English screens, roles and names only. */
export const articleOptions = (page: Page): Locator => page.getByRole('listbox', { name: 'Articles' }).getByRole('option');
export const articleOption = (page: Page, headline: string): Locator => articleOptions(page).filter({ hasText: headline });
export const stageOption = (page: Page, stage: string): Locator => page.getByRole('listbox', { name: 'Stages' }).getByRole('option', { name: stage });
export const notices = (page: Page): Locator => page.getByRole('region', { name: 'Notices' });
export const rowsOf = (page: Page, list: string): Locator => page.getByRole('grid', { name: list }).getByRole('row');

/** Until what follows from the last key is done too: it comes behind the frame that shows the letter. */
export async function shown(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => { setTimeout(resolve); }); }));
}

export async function saved(page: Page): Promise<void> {
  // Before that, what was saved earlier is still told.
  await shown(page);
  await expect(page.getByRole('status').filter({ hasText: /Saved \d/ })).toBeVisible();
}

export async function write(page: Page, headline: string, text: string): Promise<void> {
  await page.getByRole('button', { name: 'New article' }).first().click();
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('');
  await page.getByRole('textbox', { name: 'Headline' }).fill(headline);
  await page.getByRole('textbox', { name: 'Article body' }).click();
  await page.keyboard.type(text);
  await expect(articleOption(page, headline)).toBeVisible();
  await saved(page);
}

export async function open(page: Page, headline: string): Promise<void> {
  await articleOption(page, headline).click();
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue(headline);
}

export async function bringIn(page: Page, files: Given): Promise<void> {
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import', exact: true }).first().click();
  await (await chosen).setFiles(files);
}

export async function openSettings(page: Page, section: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Desk' }).getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name: section }).click();
  await expect(page.getByRole('region', { name: section })).toBeVisible();
}

export async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
}

export async function select(page: Page, group: string, option: string): Promise<void> {
  const radio = page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: option });
  await radio.press('Space');
  await expect(radio).toBeChecked();
}
