import { closeSync, existsSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { bodyOf } from './body.ts';
import { shoot } from './shots.ts';
import { articleOption, articleOptions, open, saved, write } from './steps.ts';
import { expect, test } from './workstation.ts';

const PAGE = 4096;
const HEADLINE = 'Jembatan dibuka Senin';
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const row = (page: Page, name: string) => page.getByRole('table', { name: 'What was recovered' }).getByRole('row').filter({ hasText: name });

/** Wipes pages as a failing disk does. @param from of the first page; @param count all to the end where it is left out */
function wipe(file: string, from: number, count = statSync(file).size / PAGE - from): void {
  const opened = openSync(file, 'r+');
  writeSync(opened, Buffer.alloc(PAGE * count), 0, PAGE * count, from * PAGE);
  closeSync(opened);
}

test('a library that is damaged when it is opened: the person is told, chooses, reads what was recovered, and goes on', async ({ workstation }) => {
  await write(workstation.page, HEADLINE, 'Seratus orang melintas pada jam pertama.');
  const file = join(workstation.library, 'library.sqlite');
  const page = await workstation.reopen(() => {
    wipe(file, 0, 1);
    // A slow machine may have made the day's first one already.
    for (const name of readdirSync(join(workstation.library, 'backups'))) rmSync(join(workstation.library, 'backups', name));
  });
  const damaged = readFileSync(file);
  await expect(heading(page, 'The library is damaged')).toBeVisible();
  await expect(page.getByText('Nothing has been deleted')).toBeVisible();
  await expect(page.getByText('There is no sound backup in this library’s folder.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Only the backup' })).toBeDisabled();
  await shoot(page, 'recovery');
  await expectAccessible(page, 'Recovery');

  await page.getByRole('button', { name: 'Leave it' }).click();
  await expect(page.getByText('Nothing was changed.')).toBeVisible();
  expect(readFileSync(file).equals(damaged)).toBe(true);

  await page.keyboard.press('Control+Shift+P');
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('salvaged');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'The library has been recovered')).toBeVisible();
  await expect(row(page, 'Articles').getByRole('cell')).toHaveText(['1', '0']);
  await shoot(page, 'recovery-done');
  await expectAccessible(page, 'Recovered');
  const [aside = ''] = readdirSync(join(workstation.library, 'set-aside'));
  expect(readFileSync(join(workstation.library, 'set-aside', aside, 'library.sqlite')).equals(damaged)).toBe(true);
  expect(readFileSync(join(workstation.library, 'set-aside', aside, 'report.txt'), 'utf8')).toContain('Articles: recovered 1, not recovered 0');

  await page.getByRole('button', { name: 'Open the library' }).click();
  await open(page, HEADLINE);
  await expect(bodyOf(page)).toContainText('Seratus orang melintas pada jam pertama.');
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Sesudahnya.');
  await saved(page);
});

test('a library that is damaged while it is written in: what was typed last stays in the window', async ({ workstation }) => {
  await write(workstation.page, HEADLINE, 'Alinea satu.');
  const page = await workstation.reopen();
  const file = join(workstation.library, 'library.sqlite');
  await open(page, HEADLINE);
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  // Whatever the desk reads or writes anew from now on meets the damage, be it the save of the words or a list: in one
  // edit, as the screen changes with the first that does.
  wipe(file, 1);
  await page.keyboard.insertText(' Kata terakhir sebelum rusak.');
  await expect(heading(page, 'The library is damaged')).toBeVisible();
  await page.getByRole('button', { name: 'Only what can be salvaged' }).click();
  await expect(heading(page, 'The library has been recovered')).toBeVisible();
  await page.getByRole('button', { name: 'Open the library' }).click();
  await expect(bodyOf(page)).toContainText('Kata terakhir sebelum rusak.');
});

test('a library whose file was emptied or has gone is not begun anew', async ({ workstation }) => {
  await write(workstation.page, HEADLINE, 'Alinea satu.');
  const file = join(workstation.library, 'library.sqlite');
  const page = await workstation.reopen(() => truncateSync(file, 0));
  await expect(heading(page, 'The library’s file is gone')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Only what can be salvaged' })).toBeDisabled();
  const again = await workstation.reopen(() => renameSync(file, `${file}.gone`));
  await expect(heading(again, 'The library’s file is gone')).toBeVisible();
  expect(existsSync(file)).toBe(false);
  renameSync(`${file}.gone`, file);
  await expect(articleOptions(again)).toHaveCount(0);
  await expect(articleOption(again, HEADLINE)).toHaveCount(0);
});
