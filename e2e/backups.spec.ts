import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSettings, articleOption, notices, open, saved, write } from './steps.ts';
import { shoot } from './shots.ts';
import { expect, test } from './workstation.ts';

test('a library is backed up, restored over itself in every window without a restart, and what was there stands aside', async ({ workstation, consoleErrors, host }) => {
  test.skip(host !== 'loopback', 'only the loopback host has a second window');
  const { page, library } = workstation;
  await write(page, 'Muara dikeruk', 'Kapal keruk datang pagi tadi.');
  await openSettings(page, 'Library');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(notices(page)).toContainText('The library is backed up and the copy checked.');
  const backups = page.getByRole('list', { name: 'Backups' }).getByRole('listitem');
  await expect(backups).toContainText(['Made by hand']);
  await shoot(page, 'settings-backups');

  await open(page, 'Muara dikeruk');
  await page.getByRole('textbox', { name: 'Article body' }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Sesudah dicadangkan.');
  await saved(page);
  await write(page, 'Pasar sesudahnya', 'Berita yang datang sesudah cadangan.');
  const other = await workstation.secondWindow();
  await open(other, 'Muara dikeruk');
  await expect(other.getByText('Sesudah dicadangkan.')).toBeVisible();

  await openSettings(page, 'Library');
  await backups.first().getByRole('button', { name: /^Restore the backup of/ }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('nothing is deleted');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await shoot(page, 'restore-dialog');
  await dialog.getByRole('button', { name: 'Restore over this library' }).click();
  await expect(notices(page)).toContainText('1 article is restored.');
  for (const window of [page, other]) {
    await expect(articleOption(window, 'Muara dikeruk')).toBeVisible();
    await expect(articleOption(window, 'Pasar sesudahnya')).toHaveCount(0);
  }
  await expect(other.getByText('Kapal keruk datang pagi tadi.')).toBeVisible();
  await expect(other.getByText('Sesudah dicadangkan.')).toHaveCount(0);
  await other.getByRole('textbox', { name: 'Article body' }).click();
  await other.keyboard.press('Control+End');
  await other.keyboard.type(' Ditulis lagi.');
  await saved(other);
  await open(page, 'Muara dikeruk');
  await expect(page.getByText('Kapal keruk datang pagi tadi. Ditulis lagi.')).toBeVisible();
  const [aside = ''] = readdirSync(join(library, 'set-aside'));
  expect(readdirSync(join(library, 'set-aside', aside))).toContain('library.sqlite');
  expect(consoleErrors).toEqual([]);
});

test('a backup also goes to a second folder, and one that is not there is refused in words', async ({ workstation: { page }, consoleErrors }) => {
  const disk = mkdtempSync(join(tmpdir(), 'redaksi-disk-'));
  await openSettings(page, 'Library');
  const field = page.getByRole('textbox', { name: 'Second backup folder' });
  await field.fill(join(disk, 'missing'));
  await field.press('Enter');
  await expect(page.getByText('This folder is not there. Nothing was changed.')).toBeVisible();
  await field.fill(disk);
  await field.press('Enter');
  await expect(notices(page)).toContainText(`Backups now go to ${disk} too.`);
  await page.keyboard.press('Control+Shift+P');
  const palette = page.getByRole('dialog', { name: 'Command palette' });
  await expect(palette.getByRole('searchbox', { name: 'Type what you want to do' })).toBeFocused();
  await page.keyboard.type('back up');
  await palette.getByRole('menuitem', { name: 'Back up now' }).click();
  await expect(notices(page)).toContainText('The library is backed up and the copy checked.');
  const [own = ''] = readdirSync(disk);
  expect(readdirSync(join(disk, own, 'backups'))).toHaveLength(1);
  rmSync(disk, { recursive: true });
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The copy in the second folder came to nothing' }).first()).toBeVisible();
  await shoot(page, 'settings-second-folder-missing');
  expect(consoleErrors).toEqual([]);
});

test.describe('with the samples', () => {
  test.use({ samples: true });

  test('the library is checked, and a picture that is gone is named with its article', async ({ workstation: { page, library }, consoleErrors }) => {
    await openSettings(page, 'Library');
    await page.getByRole('button', { name: 'Check the library' }).click();
    await expect(page.getByText('The library is sound.')).toBeVisible();
    await expect(page.getByRole('list', { name: 'What was checked' }).getByRole('listitem')).toHaveCount(6);
    const [image = ''] = readdirSync(join(library, 'images'));
    rmSync(join(library, 'images', image));
    await page.getByRole('button', { name: 'Check the library' }).click();
    await expect(page.getByRole('alert')).toContainText('1 fault was found');
    await expect(page.getByRole('list', { name: 'Faults' }).getByRole('listitem')).toContainText([`The picture ${image} is not in the images folder.`]);
    await page.getByRole('list', { name: 'Faults' }).scrollIntoViewIfNeeded();
    await shoot(page, 'settings-check-faulty');
    expect(consoleErrors).toEqual([]);
  });
});
