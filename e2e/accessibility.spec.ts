import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { validateHtml } from '../scripts/validate-html.ts';
import { expectAccessible, type Layer } from './axe.ts';
import { bodyOf } from './body.ts';
import { shoot } from './shots.ts';
import { articleOptions, bringIn, notices, open, openSettings, saved } from './steps.ts';
import { expect, test } from './workstation.ts';

const GUIDE = 'Five things to know before a first morning at Gentapura market';
/** Its headings begin at level 2, which is the writer's to choose (Redaksi only warns), and it has revisions. */
const FERRY = 'Port Selwick ferry to sail every half hour this summer';
const SECTIONS = ['Me and contributors', 'Writing', 'House styles', 'Library', 'Spelling', 'Appearance', 'Shortcuts'] as const;

async function check(page: Page, name: string, layer: Layer = 'screen'): Promise<void> {
  await expectAccessible(page, name, layer);
  await shoot(page, `axe-${name}`);
}

test.describe('axe finds nothing', () => {
  test('on an empty desk, in what is said in passing, and in the settings of an empty library', async ({ workstation: { page } }) => {
    await expect(page.getByText('No articles yet')).toBeVisible();
    await check(page, 'empty-desk');
    await bringIn(page, [{ name: 'satu.txt', mimeType: 'text/plain', buffer: Buffer.from('Satu kalimat saja.') }, { name: 'kosong.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) }]);
    await expect(notices(page).getByRole('alert')).toBeVisible();
    await check(page, 'notices');
    await page.keyboard.press('Control+Alt+N');
    await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('');
    await check(page, 'new-article');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Before publishing' }).getByRole('listitem').first()).toBeVisible();
    await check(page, 'publish-empty');
  });

  test.describe('with articles', () => {
    test.use({ samples: true });

    test('on the desk, while writing and in its panels', async ({ workstation: { page } }) => {
      await expect(articleOptions(page).first()).toBeVisible();
      await check(page, 'desk');
      await page.getByRole('searchbox', { name: 'Search articles' }).fill(FERRY);
      await open(page, FERRY);
      await check(page, 'writing');
      for (const panel of ['Revisions', 'Checks']) {
        await page.getByRole('tab', { name: panel }).click();
        await expect(page.getByRole('tabpanel', { name: panel })).toBeVisible();
        await check(page, `panel-${panel.toLowerCase()}`);
      }
      await page.keyboard.press('Control+H');
      await expect(page.getByRole('search', { name: 'Find and replace' })).toBeVisible();
      await check(page, 'find-bar');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Fold the desk away' }).click();
      await page.getByRole('button', { name: 'Fold the panels away' }).click();
      await check(page, 'folded');
    });

    test('in the menus, lists and dialogs of an article', async ({ workstation: { page } }) => {
      await open(page, GUIDE);
      const dialogs: readonly (readonly [name: string, openIt: () => Promise<void>, shown: Locator])[] = [
        ['stage-menu', () => page.getByRole('button', { name: 'Stage: Draft' }).click(), page.getByRole('menu')],
        ['select', () => page.getByRole('button', { name: 'Language of the article' }).click(), page.getByRole('listbox', { name: 'Language of the article' })],
        ['suggestions', () => page.getByRole('combobox', { name: 'Find an article or paste an address' }).fill('jembatan'), page.getByRole('listbox', { name: 'Suggestions' })],
        ['name-revision', () => page.getByRole('button', { name: 'Name this revision' }).click(), page.getByRole('dialog')],
        ['dateline', () => page.getByRole('button', { name: 'Add dateline' }).click(), page.getByRole('dialog')],
        ['more-formatting', () => page.getByRole('button', { name: 'More formatting' }).click(), page.getByRole('menu')],
        ['characters', async () => { await bodyOf(page).click(); await page.keyboard.press('Control+Alt+O'); }, page.getByRole('dialog')],
        ['palette', () => page.keyboard.press('Control+Shift+P'), page.getByRole('dialog', { name: 'Command palette' })],
      ];
      for (const [name, openIt, shown] of dialogs) {
        await openIt();
        await expect(shown).toBeVisible();
        await check(page, name, 'list over the screen');
        await page.keyboard.press('Escape');
        await expect(shown).toBeHidden();
      }
    });

    test('on the publishing screen and in every part of the settings, with their dialogs', async ({ workstation: { page } }) => {
      await open(page, GUIDE);
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      await expect(page.getByRole('region', { name: 'Before publishing' }).getByRole('listitem').first()).toBeVisible();
      await check(page, 'publish');
      for (const section of SECTIONS) {
        await openSettings(page, section);
        await check(page, `settings-${section.toLowerCase().replaceAll(' ', '-')}`);
      }
      await openSettings(page, 'Me and contributors');
      await page.getByRole('button', { name: 'Add a contributor' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await check(page, 'contributor');
      await page.keyboard.press('Escape');
      await openSettings(page, 'Library');
      await page.getByRole('button', { name: 'Remove samples' }).click();
      await expect(page.getByRole('alertdialog')).toBeVisible();
      await check(page, 'confirm');
    });
  });
});

/** Goes on with Tab until `target` has the keyboard, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let count = 0; count < 60; count += 1) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

test('from a cold start to an exported page without a mouse', async ({ workstation: { page }, consoleErrors }) => {
  await expect(page.getByText('No articles yet')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the article' })).toBeFocused();
  await shoot(page, 'keyboard-skip');
  await tabTo(page, page.getByRole('navigation', { name: 'Desk' }).getByRole('button', { name: 'New article' }));
  await page.keyboard.press('Enter');
  const headline = page.getByRole('textbox', { name: 'Headline' });
  await expect(headline).toBeVisible();
  await tabTo(page, headline);
  await page.keyboard.type('Jembatan dibuka pagi ini');
  await tabTo(page, page.getByRole('textbox', { name: 'Article body' }));
  await page.keyboard.type('Kendaraan pertama lewat pukul enam.');
  await saved(page);
  const byline = page.getByRole('combobox', { name: 'Add a contributor' });
  await page.keyboard.press('Control+Alt+B');
  await expect(byline).toBeFocused();
  await page.keyboard.type('Laras Wijayanti');
  await expect(page.getByRole('option', { name: 'Add “Laras Wijayanti” to the register' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid', { name: 'Byline' }).getByRole('row')).toHaveCount(1);
  await saved(page);
  await page.keyboard.press('Control+E');
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1, name: 'Jembatan dibuka pagi ini' })).toBeVisible();
  await tabTo(page, page.getByRole('radio', { name: 'Desktop' }));
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'Tablet' })).toBeChecked();
  await tabTo(page, page.getByRole('button', { name: 'Export', exact: true }));
  await shoot(page, 'keyboard-export');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const html = readFileSync(await (await download).path(), 'utf8');
  expect(html).toContain('<h1>Jembatan dibuka pagi ini</h1>');
  expect(html).toContain('Laras Wijayanti');
  expect(await validateHtml([{ name: 'exported', html }])).toEqual([]);
  expect(consoleErrors).toEqual([]);
});
