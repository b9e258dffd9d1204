import type { Locator, Page } from '@playwright/test';
import { bodyOf } from './body.ts';

export const galleries = (page: Page): Locator => bodyOf(page).getByRole('group', { name: 'Gallery' });
export const figures = (page: Page): Locator => bodyOf(page).getByRole('group', { name: 'Figure' });

/** Makes an empty figure below the block that the caret is in. */
export async function insertFigure(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await page.keyboard.type('/figure');
  await page.getByRole('listbox', { name: 'Blocks' }).getByRole('option', { name: 'Figure' }).click();
}

/** Presses the figure's button and chooses files in the dialog that it opens. */
export async function choosePicture(page: Page, button: string, ...files: readonly { name: string; mimeType: string; bytes: Buffer }[]): Promise<void> {
  const chosen = page.waitForEvent('filechooser');
  await figures(page).getByRole('button', { name: button }).click();
  await (await chosen).setFiles(files.map(({ name, mimeType, bytes }) => ({ name, mimeType, buffer: bytes })));
}
