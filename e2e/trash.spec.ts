import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { bodyOf } from './body.ts';
import { shoot } from './shots.ts';
import { articleOption, notices, open, saved, stageOption, write } from './steps.ts';
import { expect, test } from './workstation.ts';

const FIRST = 'Kapal tiba di Serinda';
const SECOND = 'Kapal berangkat lagi';
const trashed = (page: Page): Locator => page.getByRole('grid', { name: 'Articles in the trash' }).getByRole('row');
const bar = (page: Page): Locator => page.getByRole('status').filter({ hasText: 'This article has been in the trash since' });

async function deleteByPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+P');
  await expect(page.getByRole('dialog', { name: 'Command palette' })).toBeVisible();
  await page.keyboard.type('move this article to the trash');
  await page.keyboard.press('Enter');
}

test('an article is deleted from its menu, and the notice undoes it', async ({ workstation: { page }, consoleErrors }) => {
  await write(page, FIRST, 'Kapal itu membawa beras.');
  await page.getByRole('button', { name: 'More for this article' }).click();
  await page.getByRole('menuitem', { name: 'Move to the trash' }).click();
  await expect(notices(page)).toContainText(`“${FIRST}” is in the trash for 30 days.`);
  await expect(articleOption(page, FIRST)).toHaveCount(0);
  await expect(bar(page)).toBeVisible();
  await expect(bodyOf(page)).toHaveCount(0);
  await expect(page.frameLocator('iframe').getByText('Kapal itu membawa beras.')).toBeVisible();
  await expectAccessible(page, 'an article in the trash');
  await shoot(page, 'trash-article');
  await notices(page).getByRole('button', { name: 'Undo' }).click();
  await expect(articleOption(page, FIRST)).toBeVisible();
  await expect(bodyOf(page)).toHaveText('Kapal itu membawa beras.');
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Lanjut.');
  await saved(page);
  expect(consoleErrors).toEqual([]);
});

test('the Delete key on the list and the palette delete too; the trash shows when they go, takes back and deletes now', async ({ workstation: { page } }) => {
  await write(page, FIRST, 'Satu.');
  await write(page, SECOND, 'Dua.');
  await articleOption(page, FIRST).focus();
  await page.keyboard.press('Delete');
  await expect(articleOption(page, FIRST)).toHaveCount(0);
  await deleteByPalette(page);
  await expect(articleOption(page, SECOND)).toHaveCount(0);
  await expect(stageOption(page, 'Trash')).toHaveText(/2$/);
  await stageOption(page, 'Trash').click();
  await expect(trashed(page)).toHaveText([new RegExp(`${SECOND}.*Goes for good on`), new RegExp(`${FIRST}.*Goes for good on`)]);
  await expectAccessible(page, 'the trash');
  await shoot(page, 'trash-list');
  await page.getByRole('button', { name: `Take back ${FIRST}` }).click();
  await expect(trashed(page)).toHaveCount(1);
  await page.getByRole('button', { name: `Delete ${SECOND} now` }).click();
  await expect(page.getByRole('alertdialog')).toContainText('goes for good');
  await shoot(page, 'trash-delete-now');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete now' }).click();
  await expect(page.getByText('The trash is empty')).toBeVisible();
  await stageOption(page, 'All articles').click();
  await expect(articleOption(page, FIRST)).toBeVisible();
});

test('emptying the trash asks first', async ({ workstation: { page } }) => {
  await write(page, FIRST, 'Satu.');
  await articleOption(page, FIRST).focus();
  await page.keyboard.press('Delete');
  await stageOption(page, 'Trash').click();
  await page.getByRole('button', { name: 'Empty the trash' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect(trashed(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Empty the trash' }).click();
  await expect(page.getByRole('alertdialog')).toContainText('1 article goes for good');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Empty the trash' }).click();
  await expect(notices(page)).toContainText('1 article was deleted for good.');
  await expect(page.getByText('The trash is empty')).toBeVisible();
  await shoot(page, 'trash-empty');
});

test('a published article says first which articles link to it', async ({ workstation: { page } }) => {
  await write(page, FIRST, 'Satu.');
  await page.getByRole('button', { name: 'Stage: Draft' }).click();
  await page.getByRole('menuitem', { name: 'Published' }).click();
  await write(page, SECOND, 'Dua.');
  await page.keyboard.press('Control+Alt+R');
  await page.keyboard.type('serinda');
  await page.getByRole('option', { name: FIRST }).click();
  await saved(page);
  await articleOption(page, FIRST).focus();
  await page.keyboard.press('Delete');
  const dialog = page.getByRole('alertdialog', { name: `Move “${FIRST}” to the trash?` });
  await expect(dialog).toContainText('This article is published.');
  await expect(dialog.getByRole('listitem')).toHaveText([SECOND]);
  await expectAccessible(page, 'what links to it');
  await shoot(page, 'trash-linkers');
  await dialog.getByRole('button', { name: 'Move to the trash' }).click();
  await expect(articleOption(page, FIRST)).toHaveCount(0);
  await open(page, SECOND);
  await expect(page.getByText('In the trash', { exact: true })).toBeVisible();
});

test.describe('two windows', () => {
  test.skip(({ host }) => host === 'electron', 'An Electron workstation has one window');

  test('what one window deletes the other can only read, until it is taken back and goes on there', async ({ workstation }) => {
    const { page } = workstation;
    await write(page, FIRST, 'Satu.');
    const other = await workstation.secondWindow();
    await open(other, FIRST);
    await deleteByPalette(page);
    for (const window of [page, other]) await expect(bar(window)).toBeVisible();
    await other.getByRole('button', { name: 'Take back', exact: true }).click();
    for (const window of [page, other]) await expect(bodyOf(window)).toHaveText('Satu.');
    await bodyOf(other).click();
    await other.keyboard.press('Control+End');
    await other.keyboard.type(' Dua.');
    await expect(bodyOf(page)).toHaveText('Satu. Dua.');
  });
});
