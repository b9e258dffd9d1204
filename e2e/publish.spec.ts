import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { validateHtml } from '../scripts/validate-html.ts';
import { shoot } from './shots.ts';
import { bringIn, choose, open, saved, select, write } from './steps.ts';
import { expect, test } from './workstation.ts';

const WIRE = fileURLToPath(new URL('fixtures/wire-text.txt', import.meta.url));
const filesIn = (folder: string): string[] => existsSync(folder)
  ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)) : [];

async function exportNow(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
}

test.describe('a page with an image', () => {
  test.use({ samples: true });

  test('is looked at as on three devices and exported with its image as one archive', async ({ workstation: { page }, consoleErrors }) => {
    await open(page, 'Five things to know before a first morning at Gentapura market');
    await page.getByRole('button', { name: 'Publish' }).click();
    const frame = page.getByTitle('Preview of the page');
    for (const [device, width] of [['Phone', 390], ['Tablet', 820], ['Desktop', 1280]] as const) {
      await select(page, 'Shown as on a', device);
      await expect.poll(() => frame.evaluate((element) => element instanceof HTMLElement ? element.offsetWidth : 0)).toBe(width);
      await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(/^Five things/);
      await shoot(page, `publish-${device.toLowerCase()}`);
    }
    const download = page.waitForEvent('download');
    await exportNow(page);
    expect((await download).suggestedFilename()).toMatch(/^five-things-to-know.*\.zip$/);
    await expect(page.getByRole('status').filter({ hasText: '3 files were exported:' })).toContainText('.html');
    await shoot(page, 'publish-exported');
    expect(consoleErrors).toEqual([]);
  });
});

test('what stands in the way is listed, the gravest first, and goes when it is put right', async ({ workstation: { page } }) => {
  await bringIn(page, WIRE);
  await page.getByRole('button', { name: 'Publish' }).click();
  const checks = page.getByRole('region', { name: 'Before publishing' }).getByRole('listitem');
  const ownHeadline = checks.filter({ hasText: /headline/i });
  await expect(ownHeadline.first()).toBeVisible();
  const ranks = (await checks.getByRole('img').evaluateAll((icons) => icons.map((icon) => icon.getAttribute('aria-label'))))
    .map((severity) => ['Must be put right', 'Worth a look', 'Hint'].indexOf(severity ?? ''));
  expect(ranks).toEqual([...ranks].sort());
  await shoot(page, 'publish-checks');
  await page.getByRole('button', { name: 'Back to writing' }).click();
  await page.getByRole('textbox', { name: 'Headline' }).fill('Jalur kereta wisata dibuka lagi');
  await saved(page);
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(checks.first()).toBeVisible();
  await expect(checks.filter({ hasText: /working headline/i })).toHaveCount(0);
});

test('what the rules of the house style have found is listed once, with its reason, until it is ignored', async ({ workstation: { page } }) => {
  await write(page, 'Warga antre obat', 'Warga antre di apotik sejak subuh. Apotik itu ramai.');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const found = page.getByRole('region', { name: 'Before publishing' }).getByRole('listitem').filter({ hasText: 'apotik' });
  await expect(found).toHaveCount(1);
  await expect(found).toContainText('“apotik” (in 2 places): ');
  await expect(found).toContainText('“apotek” (KBBI)');
  await expect(found.getByRole('img', { name: 'Worth a look' })).toBeVisible();
  await shoot(page, 'publish-house-rules');
  await page.getByRole('button', { name: 'Back to writing' }).click();
  await page.getByRole('tab', { name: 'Checks' }).click();
  await page.getByRole('button', { name: 'Ignore always' }).first().press('Enter');
  await expect(page.getByRole('region', { name: 'House rules' })).toContainText('nothing to say');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Before publishing' }).getByRole('listitem').first()).toBeVisible();
  await expect(found).toHaveCount(0);
});

test('each format goes into the exports folder as a file that can be used', async ({ workstation: { page, library }, consoleErrors }) => {
  await bringIn(page, WIRE);
  const working = await page.getByRole('textbox', { name: 'Headline' }).inputValue();
  await page.getByRole('button', { name: 'Publish' }).click();
  await choose(page, 'Where to', 'The library’s exports folder');
  const exported = new Map<string, string>();
  for (const [format, ending] of [['HTML page', '.html'], ['Text', '.txt'], ['JSON', '.json']] as const) {
    await select(page, 'Format', format);
    await exportNow(page);
    await expect(page.getByRole('status').filter({ hasText: '1 file was exported:' })).toContainText(ending);
    const file = filesIn(join(library, 'exports')).find((name) => name.endsWith(ending));
    exported.set(ending, readFileSync(file ?? '', 'utf8'));
  }
  await expect(page.getByRole('status').filter({ hasText: `In the folder ${library}` })).toBeVisible();
  const [html = '', text = '', json = ''] = exported.values();
  expect(await validateHtml([{ name: 'exported', html }])).toEqual([]);
  expect(text).toContain('stasiun pertama.');
  expect(text.split('\n')[0]).toMatch(/^KABARSENJA\.COM/);
  expect(text).not.toContain(`${working}\n`);
  expect(JSON.parse(json)).toMatchObject({ fields: { headline: working, headlineIsWorking: true } });
  expect(consoleErrors).toEqual([]);
});

test('what is under embargo is refused with a sentence and written nowhere', async ({ workstation: { page, library } }) => {
  await write(page, 'Pemenang diumumkan', 'Tiga nama dibacakan malam ini.');
  await page.getByLabel('Embargo until').fill('2999-01-02T15:04');
  await saved(page);
  await page.getByRole('button', { name: 'Publish' }).click();
  await choose(page, 'Where to', 'The library’s exports folder');
  await exportNow(page);
  await expect(page.getByRole('alert')).toContainText('This article is under embargo until 2 January 2999 at 15:04. It was not exported. Wait, or change the embargo.');
  await shoot(page, 'publish-embargoed');
  expect(filesIn(join(library, 'exports'))).toEqual([]);
});
