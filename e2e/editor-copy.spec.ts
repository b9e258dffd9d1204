import type { Page } from '@playwright/test';
import { bodyOf } from './body.ts';
import { paste, photograph } from './clipboard.ts';
import { notices, open, saved, write } from './steps.ts';
import { shoot } from './shots.ts';
import { expect, test } from './workstation.ts';

const FIRST = 'Taman dibuka';
const SECOND = 'Taman ditutup';

/** What lies on the clipboard, as another program would be given it. */
async function clipboard(page: Page): Promise<Record<string, string>> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const forms = await Promise.all((item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text() ?? ''] as const));
    return Object.fromEntries(forms);
  });
}

test('a copy loses nothing in another article, and is clean HTML and labelled text elsewhere', async ({ workstation: { page }, consoleErrors }) => {
  await write(page, FIRST, 'Warga menyambut taman.');
  await page.keyboard.press('Enter');
  await paste(bodyOf(page), { files: [photograph('city-park.jpg')] });
  const figure = bodyOf(page).getByRole('group', { name: 'Figure' });
  await figure.getByRole('textbox', { name: 'Caption' }).fill('Taman kota');
  await figure.getByRole('textbox', { name: 'Credit' }).fill('Rina');
  const finder = page.getByRole('combobox', { name: 'Find an article or paste an address' });
  await finder.click();
  await finder.fill('https://contoh.id/kali');
  await page.getByRole('option', { name: 'Add this address' }).click();
  await page.getByRole('dialog', { name: 'Add this address' }).getByRole('textbox', { name: 'Title' }).fill('Kali bersih');
  await page.getByRole('dialog', { name: 'Add this address' }).getByRole('button', { name: 'Add' }).click();
  await expect(bodyOf(page).getByRole('group', { name: 'Related links' })).toContainText('Kali bersih');

  await bodyOf(page).getByText('Warga menyambut').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  const forms = await clipboard(page);
  expect(forms['text/plain']?.replaceAll('\r', '')).toMatch(/^Warga menyambut taman\.\n+Taman kota\n(?:Photo|Foto): Rina\n+\S.*: ?Kali bersih\n*$/);
  expect(forms['text/html']).toContain('<figcaption');
  expect(forms['text/html']).not.toMatch(/data-lexical|<img|contenteditable/);

  await page.keyboard.press('ArrowRight');
  await write(page, SECOND, 'Lain.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+V');
  await saved(page);
  await page.reload();
  await open(page, SECOND);
  const pasted = bodyOf(page).getByRole('group', { name: 'Figure' });
  await expect(pasted.getByRole('textbox', { name: 'Caption' })).toHaveValue('Taman kota');
  await expect(pasted.getByRole('textbox', { name: 'Credit' })).toHaveValue('Rina');
  await expect.poll(() => pasted.locator('img').evaluateAll((images: HTMLImageElement[]) => images.map((image) => image.naturalWidth > 0))).toEqual([true]);
  await expect(bodyOf(page).getByRole('group', { name: 'Related links' })).toContainText('Kali bersih');
  expect(consoleErrors).toEqual([]);
});

test('a whole article is copied as HTML, as Markdown and as plain text, from the menu', async ({ workstation: { page }, consoleErrors }) => {
  await write(page, FIRST, 'Warga menyambut *taman*.');
  const copyAs = async (name: string): Promise<Record<string, string>> => {
    await page.getByRole('button', { name: 'More for this article' }).click();
    await page.getByRole('menuitem', { name }).click();
    await expect(notices(page)).toContainText(`on the clipboard as ${name.replace('Copy article as ', '')}.`);
    return clipboard(page);
  };
  await page.getByRole('button', { name: 'More for this article' }).click();
  await shoot(page, 'writing-more');
  await page.keyboard.press('Escape');
  const html = await copyAs('Copy article as HTML');
  expect(html['text/plain']).toContain(`<h1>${FIRST}</h1>`);
  expect(html['text/html']).toContain('Warga menyambut *taman*.');
  expect((await copyAs('Copy article as Markdown'))['text/plain']).toMatch(/^# Taman dibuka\n\nWarga menyambut \\\*taman\\\*\./);
  expect((await copyAs('Copy article as plain text'))['text/plain']).toMatch(/^Taman dibuka\n+Warga menyambut \*taman\*\./);
  expect(consoleErrors).toEqual([]);
});
