import { readFileSync } from 'node:fs';
import { validateHtml } from '../scripts/validate-html.ts';
import { shoot } from './shots.ts';
import { bringIn, rowsOf, saved } from './steps.ts';
import { wireTexts } from './wire-texts.ts';
import { expect, test } from './workstation.ts';

const TARGET = 'Stasiun lama dibuka untuk pelancong';
const HEADLINE = 'Dua daerah sepakat: kerja sama dibuka lagi';

// The whole walk with motion, as most people have it.
test.use({ motion: 'no-preference' });

for (const text of wireTexts) {
  test(`a reporter brings in ${text.name}, works on it, and exports a page that can go online`, async ({ workstation, consoleErrors }) => {
    let { page } = workstation;
    await expect(page.getByRole('heading', { name: 'What is the story?' })).toBeVisible();
    await shoot(page, 'desk-empty');

    await test.step('an article of their own, to link to later', async () => {
      await page.getByRole('button', { name: 'New article' }).first().click();
      await page.getByRole('textbox', { name: 'Headline' }).fill(TARGET);
      await page.getByRole('textbox', { name: 'Body' }).click();
      await page.keyboard.type('Loket tiket dibuka pukul tujuh pagi.');
      await saved(page);
    });

    await test.step('the wire text, by the file dialog', async () => {
      await bringIn(page, text.file);
      await expect(rowsOf(page, 'Related links')).toHaveCount(6);
      for (const title of text.related) await expect(rowsOf(page, 'Related links').filter({ hasText: title })).toHaveCount(1);
      await expect(rowsOf(page, 'Byline')).toContainText([text.author]);
      await expect(page.getByText('Working headline: write your own')).toBeVisible();
      await shoot(page, 'writing-imported');
    });

    await test.step('a headline of their own', async () => {
      await page.getByRole('textbox', { name: 'Headline' }).fill(HEADLINE);
      await expect(page.getByText('Working headline: write your own')).toBeHidden();
      await expect(page.getByRole('listbox', { name: 'Articles' }).getByRole('option', { name: HEADLINE })).toBeVisible();
    });

    await test.step('a related link from the library, moved to the top of its block', async () => {
      const finder = page.getByRole('combobox', { name: 'Find an article or paste an address' });
      // Scrolled into sight before it is typed into, as by a person: scrolling closes an open list.
      await finder.click();
      await finder.fill('stasiun lama');
      await page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option', { name: TARGET }).click();
      await expect(rowsOf(page, 'Related links')).toHaveCount(7);
      await rowsOf(page, 'Related links').filter({ hasText: TARGET }).focus();
      await page.keyboard.press('Alt+ArrowUp');
      await expect(rowsOf(page, 'Related links').nth(5)).toContainText(TARGET);
    });

    await test.step('a second contributor, named first', async () => {
      const contributor = page.getByRole('combobox', { name: 'Add a contributor' });
      await contributor.click();
      await contributor.fill('Sekar Maharani');
      await page.getByRole('option', { name: 'Add “Sekar Maharani” to the register' }).click();
      await expect(rowsOf(page, 'Byline')).toHaveCount(2);
      await rowsOf(page, 'Byline').nth(1).focus();
      await page.keyboard.press('Alt+ArrowUp');
      await expect(rowsOf(page, 'Byline').nth(0)).toContainText('Sekar Maharani');
      await saved(page);
      await shoot(page, 'writing');
    });

    await test.step('closed and opened again, everything is there', async () => {
      page = await workstation.reopen();
      await page.getByRole('listbox', { name: 'Articles' }).getByRole('option', { name: HEADLINE }).click();
      await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue(HEADLINE);
      await expect(rowsOf(page, 'Byline')).toContainText(['Sekar Maharani', text.author]);
      await expect(rowsOf(page, 'Related links')).toHaveCount(7);
      await expect(rowsOf(page, 'Related links').nth(5)).toContainText(TARGET);
    });

    await test.step('the page, as it will be', async () => {
      await page.getByRole('button', { name: 'Publish' }).click();
      const preview = page.frameLocator('iframe');
      await expect(preview.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible();
      await expect(preview.getByRole('complementary')).toHaveCount(3);
      await shoot(page, 'publish');
    });

    await test.step('exported, and valid', async () => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      const html = readFileSync(await (await download).path(), 'utf8');
      expect(html).toContain(`<h1>${HEADLINE}</h1>`);
      expect(await validateHtml([{ name: 'exported', html }])).toEqual([]);
    });
    expect(consoleErrors).toEqual([]);
  });
}
