import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { bodyOf } from './body.ts';
import { shoot } from './shots.ts';
import { notices, open, openSettings, saved, write } from './steps.ts';
import { expect, test } from './workstation.ts';

const HEADLINE = 'Jembatan dibuka Senin';
const rows = (page: Page): Locator => page.getByRole('list', { name: 'Revisions' }).getByRole('listitem');
const slider = (page: Page): Locator => page.getByRole('slider', { name: 'Look back' });
const past = (page: Page): FrameLocator => page.frameLocator('iframe[title="The article as it was"]');
const bar = (page: Page): Locator => page.getByRole('status').filter({ hasText: 'You are looking at' });

async function keepAs(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+S');
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.keyboard.press('Enter');
  await expect(notices(page)).toContainText(`Kept as “${name}”.`);
}

async function typeAtEnd(page: Page, words: string): Promise<void> {
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
  await saved(page);
}

async function choose(page: Page, revision: string, entry: string): Promise<void> {
  await rows(page).filter({ hasText: revision }).getByRole('button', { name: 'More for' }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

async function withThreeVersions(page: Page): Promise<void> {
  await write(page, HEADLINE, 'Kalimat satu.');
  await keepAs(page, 'Versi satu');
  await typeAtEnd(page, ' Kalimat dua.');
  await keepAs(page, 'Versi dua');
  await typeAtEnd(page, ' Kalimat tiga.');
  await page.getByRole('tab', { name: 'Revisions' }).click();
  await expect(rows(page)).toHaveText([/Versi dua.*Named revision.*4 words · \+2/, /Versi satu.*2 words · \+2/, /Created/]);
}

test('the slider looks back without leaving the article, and the present draft stays as it is', async ({ workstation: { page }, consoleErrors }) => {
  await withThreeVersions(page);
  await slider(page).focus();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'The present');
  await page.keyboard.press('ArrowLeft');
  await expect(bar(page)).toContainText('You are looking at Versi dua');
  await expect(past(page).getByText('Kalimat satu. Kalimat dua.')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Versi satu/);
  await expect(past(page).getByText('Kalimat satu.')).toBeVisible();
  await expect(bodyOf(page)).toBeHidden();
  await expectAccessible(page, 'looking back');
  await shoot(page, 'history-look-back');
  await page.keyboard.press('End');
  await expect(bar(page)).toBeHidden();
  await expect(bodyOf(page)).toHaveText('Kalimat satu. Kalimat dua. Kalimat tiga.');

  await page.keyboard.press('Home');
  await page.getByRole('button', { name: 'Back to the present' }).click();
  await bodyOf(page).click();
  await page.keyboard.press('Control+Z');
  await expect(bodyOf(page)).not.toContainText('Kalimat tiga.');
  expect(consoleErrors).toEqual([]);
});

test('restoring asks, puts the old version in place in every window, keeps the present, and is undone by restoring again', async ({ workstation, host }) => {
  test.skip(host === 'electron', 'An Electron workstation has one window');
  const { page } = workstation;
  await withThreeVersions(page);
  const other = await workstation.secondWindow();
  await open(other, HEADLINE);
  await choose(page, 'Versi satu', 'Restore');
  await expect(page.getByRole('alertdialog', { name: 'Restore Versi satu?' })).toBeVisible();
  await shoot(page, 'history-restore');
  await page.keyboard.press('Escape');
  await expect(bodyOf(page)).toContainText('Kalimat tiga.');
  await slider(page).focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  // By key: a press that comes before the dialog has been painted over the frame of the old version still goes to that frame.
  await page.getByRole('alertdialog').getByRole('button', { name: 'Restore' }).press('Enter');
  for (const window of [page, other]) await expect(bodyOf(window)).toHaveText('Kalimat satu.');
  await expect(rows(page)).toHaveText([/Before a restore/, /Versi dua/, /Versi satu/, /Created/]);
  await choose(page, 'Before a restore', 'Restore');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Restore' }).click();
  for (const window of [page, other]) await expect(bodyOf(window)).toHaveText('Kalimat satu. Kalimat dua. Kalimat tiga.');
});

test('revisions are renamed and pinned afterwards, and a version kept twice keeps one name', async ({ workstation: { page } }) => {
  await withThreeVersions(page);
  await choose(page, 'Created', 'Give it a name');
  await page.getByRole('textbox', { name: 'Name' }).fill('Lembar kosong');
  await page.keyboard.press('Enter');
  await expect(rows(page).last()).toContainText('Lembar kosong');
  await choose(page, 'Lembar kosong', 'Pin');
  await expect(rows(page).last()).toContainText('Pinned');
  await keepAs(page, 'Versi tiga');
  await expect(rows(page)).toHaveCount(4);
  await page.keyboard.press('Control+S');
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Versi tiga');
  await expect(page.getByRole('dialog')).toContainText('already kept as “Versi tiga”');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // What has the keyboard shows its tooltip, which stands outside the landmarks.
  await page.getByRole('tab', { name: 'Revisions' }).focus();
  await expectAccessible(page, 'revisions');
  await shoot(page, 'history-panel');
});

test('a restore is refused while what was just written cannot be saved', async ({ workstation }) => {
  const { page } = workstation;
  await withThreeVersions(page);
  await workstation.kill();
  await bodyOf(page).click();
  await page.keyboard.type('Belum tersimpan. ');
  await choose(page, 'Versi satu', 'Restore');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Restore' }).click();
  await expect(notices(page)).toContainText('Not restored, because what you wrote last could not be saved first.', { timeout: 60_000 });
  await expect(bodyOf(page)).toContainText('Belum tersimpan.');
});

test('thinning out is off until it is chosen, and says first what it would take', async ({ workstation: { page } }) => {
  await withThreeVersions(page);
  await openSettings(page, 'Library');
  await expect(page.getByRole('button', { name: 'Thin out now' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Automatic revisions' }).click();
  await page.getByRole('option', { name: 'May go after 30 days' }).click();
  await page.getByRole('button', { name: 'Thin out now' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Thin out now' });
  await expect(dialog).toContainText(/No automatic revision older than 30 days would go for good.*frees [\d.]+ (byte|kB|MB)/);
  await expectAccessible(page, 'thinning out');
  await shoot(page, 'history-thin-out');
  await dialog.getByRole('button', { name: 'Thin out now' }).click();
  await expect(notices(page)).toContainText('No revision was taken');
});
