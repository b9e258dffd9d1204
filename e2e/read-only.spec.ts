import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { bodyOf } from './body.ts';
import { shoot } from './shots.ts';
import { articleOption, notices, open, saved, write } from './steps.ts';
import { expect, test } from './workstation.ts';

const HEADLINE = 'Jembatan dibuka Senin';
const notice = (page: Page, words: string) => page.getByRole('main').getByRole('status').filter({ hasText: words, has: page.getByRole('button') });
const saveState = (page: Page, words: string | RegExp) => page.getByRole('main').getByRole('status').filter({ hasText: words }).last();
const run = (...words: string[]): boolean => spawnSync(words[0] ?? '', words.slice(1)).status === 0;

/** Makes a folder unwritable as a disk does that is mounted to be read: also for root. */
const mountReadOnly = (path: string): boolean => run('mount', '--bind', path, path) && run('mount', '-o', 'remount,bind,ro', path);
const unmount = (path: string): boolean => run('umount', '-l', path);

const canMount = ((): boolean => {
  if (process.platform !== 'linux') return false;
  const path = mkdtempSync(join(tmpdir(), 'redaksi-mount-'));
  const isMounted = mountReadOnly(path);
  if (isMounted) unmount(path);
  rmSync(path, { recursive: true });
  return isMounted;
})();

async function type(page: Page, words: string): Promise<void> {
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

test('a library that can only be read is shown with the reason, and what was typed is saved once it can be written to', async ({ workstation }) => {
  test.skip(!canMount, 'Only who may mount a disk can make one read-only for everyone');
  const { library } = workstation;
  await write(workstation.page, HEADLINE, 'Alinea satu.');
  try {
    const page = await workstation.reopen(() => { mountReadOnly(library); });
    await expect(notice(page, 'This library can only be read.')).toBeVisible();
    await page.getByRole('searchbox', { name: 'Search articles' }).fill('jembatan');
    await open(page, HEADLINE);
    await expect(bodyOf(page)).toHaveText('Alinea satu.');
    await page.getByRole('button', { name: 'New article' }).first().click();
    await expect(notices(page)).toContainText('cannot be written to');
    await type(page, ' Diketik sementara.');
    await expect(saveState(page, /read/i)).toBeVisible();
    await shoot(page, 'read-only');
    await notices(page).getByRole('button', { name: 'Dismiss' }).first().click();
    await expectAccessible(page, 'Read-only library');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(notice(page, 'This library can only be read.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Try again' })).toBeEnabled();
    unmount(library);
    // The workstation looks by itself as well, every few seconds: whoever comes first.
    await page.getByRole('button', { name: 'Try again' }).or(page.getByRole('main').getByText(/^Saved/)).first().click();
    await expect(notice(page, 'This library can only be read.')).toBeHidden();
    await saved(page);
    await page.reload();
    await open(page, HEADLINE);
    await expect(bodyOf(page)).toHaveText('Alinea satu. Diketik sementara.');
  } finally {
    unmount(library);
  }
});

test('a folder that goes while it is written in takes nothing with it, and all is saved by itself when it is back', async ({ workstation }) => {
  const { page, library } = workstation;
  await write(page, HEADLINE, 'Alinea satu.');
  renameSync(library, `${library}-away`);
  await type(page, ' Diketik tanpa cakram.');
  await expect(notice(page, 'The library cannot be reached.')).toBeVisible();
  await expect(saveState(page, 'Not saved')).toBeVisible();
  await shoot(page, 'library-away');
  await expectAccessible(page, 'Library away');
  expect(existsSync(library)).toBe(false);
  renameSync(`${library}-away`, library);
  await saved(page);
  await expect(notice(page, 'The library cannot be reached.')).toBeHidden();
  await page.reload();
  await expect(articleOption(page, HEADLINE)).toBeVisible();
  await open(page, HEADLINE);
  await expect(bodyOf(page)).toHaveText('Alinea satu. Diketik tanpa cakram.');
});
