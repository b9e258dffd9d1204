import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { noSmallDisk, smallDisk, type SmallDisk } from '../scripts/small-disk.ts';
import { bodyOf } from './body.ts';
import { choose, notices, open, openSettings, saved, write } from './steps.ts';
import { shoot } from './shots.ts';
import { expect, test as base } from './workstation.ts';

const test = base.extend<{ disk: SmallDisk }>({
  disk: async ({}, use) => { // eslint-disable-line no-empty-pattern -- Playwright reads the pattern
    const disk = smallDisk(12);
    await use(disk);
    disk.remove();
  },
  place: async ({ disk }, use) => { await use(disk.path); },
});
test.skip(noSmallDisk !== null, `A full disk cannot be had: ${noSmallDisk}`);

const HEADLINE = 'Pasar pindah ke gedung baru';
/** What cannot be saved is kept in the window's own storage within a quarter of a second; the machine may be slow. */
const KEPT_WITHIN = 1500;
const ALL = 'Yang tersimpan. Yang ditulis ketika disk penuh. Dan sesudahnya.';
const FULL = 'Not saved: the disk is full. It is saved by itself once there is room.';
const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

/** An article of which the first sentence is saved, and the others cannot be. */
async function writeOntoFullDisk(page: Page, disk: SmallDisk): Promise<void> {
  await write(page, HEADLINE, 'Yang tersimpan.');
  disk.fill();
  await typeAtEnd(page, ' Yang ditulis ketika disk penuh.');
  await expect(status(page, FULL)).toBeVisible();
  await page.keyboard.type(' Dan sesudahnya.');
}

async function typeAtEnd(page: Page, text: string): Promise<void> {
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text);
}

async function expectAllSaved(page: Page): Promise<void> {
  await saved(page);
  await page.reload();
  await open(page, HEADLINE);
  await expect(bodyOf(page)).toHaveText(ALL);
}

async function runByPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+Shift+P');
  const palette = page.getByRole('dialog', { name: 'Command palette' });
  await palette.getByRole('searchbox').fill(words);
  await expect(palette.getByRole('menuitem')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
}

test('typing on a full disk: the reason is told, the text can be taken out, and it is saved by itself once there is room', async ({ workstation: { page }, disk }) => {
  await writeOntoFullDisk(page, disk);
  await expect(status(page, FULL)).toBeVisible();
  await shoot(page, 'writing-disk-full');

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy all text' }).press('Enter');
  await expect(notices(page)).toContainText('The whole text is on the clipboard.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${HEADLINE}\n\n${ALL}`);
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await runByPalette(page, 'Copy all text');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('Dan sesudahnya.');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy to…' }).press('Enter');
  const copy = unzipSync(readFileSync(await (await download).path()));
  const names = Object.keys(copy);
  expect(names).toEqual([expect.stringMatching(/^pasar-pindah.*\.json$/), expect.stringMatching(/^pasar-pindah.*\.txt$/)]);
  for (const name of names) expect(new TextDecoder().decode(copy[name])).toContain('Dan sesudahnya.');

  await expect(status(page, FULL)).toBeVisible();
  disk.makeRoom();
  await expectAllSaved(page);
  await expect(page.getByRole('button', { name: 'Copy all text' })).toHaveCount(0);
});

test('exporting to a full disk: the reason is told, nothing half is left, and it works once there is room', async ({ workstation: { page }, disk }) => {
  await write(page, HEADLINE, 'Yang tersimpan.');
  await page.getByRole('button', { name: 'Publish' }).click();
  await choose(page, 'Where to', 'The library’s exports folder');
  disk.fill();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByText('The disk is full.')).toBeVisible();
  disk.makeRoom();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(status(page, '1 file was exported')).toBeVisible();
});

test('backing up to a full disk: the reason and what is safe are told, also after a restart, no half file bears a backup’s name, and the next try works', async ({ workstation, disk }) => {
  let { page } = workstation;
  const files = (): string[] => readdirSync(join(workstation.library, 'backups')).filter((name) => name !== 'last-failures.json');
  /** By key, where the button waits for the backup that comes by itself ten seconds after the start. */
  const backUp = async (): Promise<void> => {
    const button = page.getByRole('button', { name: 'Back up now' });
    await expect(button).toBeEnabled();
    await button.press('Enter');
    await expect(button).toBeFocused();
  };
  const failure = () => page.getByText(/^No backup has come about since \d\d:\d\d\. The disk is full\. What was saved before is safe;.* It is tried again by itself\.$/);
  await write(page, HEADLINE, 'Yang tersimpan.');
  await openSettings(page, 'Library');
  await backUp();
  await expect(notices(page)).toContainText('The library is backed up and the copy checked.');
  const [first] = files();

  disk.fill();
  await backUp();
  await expect(notices(page)).toContainText('The disk is full. What was saved before is safe');
  await expect(failure()).toBeVisible();
  expect(files()).toEqual([first]);
  await shoot(page, 'settings-backup-disk-full');
  page = await workstation.reopen();
  await openSettings(page, 'Library');
  await expect(failure()).toBeVisible();

  disk.makeRoom();
  await open(page, HEADLINE);
  await typeAtEnd(page, ' Sesudah ada ruang.');
  await saved(page);
  await openSettings(page, 'Library');
  await backUp();
  await expect(notices(page)).toContainText('The library is backed up and the copy checked.');
  await expect(failure()).toHaveCount(0);
  expect(files()).toEqual([expect.stringMatching(/^backup-\d{6}-.*-by-hand\.sqlite$/)]);
  expect(files()).not.toEqual([first]);
});

test('a page that crashes on a full disk takes nothing with it: the next one puts the words back and saves them', async ({ workstation, disk }) => {
  test.skip(test.info().project.name === 'electron', 'In Electron the window loads its page again by itself');
  const { page } = workstation;
  await writeOntoFullDisk(page, disk);
  await page.waitForTimeout(KEPT_WITHIN);
  const crashed = page.waitForEvent('crash');
  page.goto('chrome://crash').catch(() => undefined);
  await crashed;

  const next = await workstation.secondWindow();
  await open(next, HEADLINE);
  await expect(bodyOf(next)).toHaveText(ALL);
  await expect(notices(next)).toContainText('have been put back');
  await expect(status(next, FULL)).toBeVisible();
  disk.makeRoom();
  await expectAllSaved(next);
});
