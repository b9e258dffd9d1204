import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync, strFromU8 } from 'fflate';
import sharp from 'sharp';
import { expectAccessible } from './axe.ts';
import { bodyOf, pressEach } from './body.ts';
import { drop, paste, photograph } from './clipboard.ts';
import { choosePicture, figures, insertFigure } from './figures.ts';
import { notices, open, saved, write } from './steps.ts';
import { shoot } from './shots.ts';
import { expect, test } from './workstation.ts';

const HEADLINE = 'Pasar pagi ramai lagi';
const widths = (page: Page): Promise<number[]> =>
  figures(page).locator('img').evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));

test('a figure keeps its picture and its words, and its page is exported with the picture in it', async ({ workstation, consoleErrors }) => {
  let { page } = workstation;
  const photo = photograph('morning-market.jpg');
  await write(page, HEADLINE, 'Pedagang datang sejak subuh.');
  await insertFigure(page);
  await choosePicture(page, 'Choose image', photo);
  await expect.poll(() => widths(page)).toEqual([expect.any(Number)]);
  await expect.poll(async () => (await widths(page))[0]).toBeGreaterThan(0);
  await figures(page).getByRole('textbox', { name: 'Caption' }).fill('Pasar pagi, Senin.');
  await figures(page).getByRole('textbox', { name: 'Credit' }).fill('Foto: Sekar');
  await figures(page).getByRole('textbox', { name: 'Alternative text' }).fill('Orang berjalan di antara lapak');
  await saved(page);
  await shoot(page, 'writing-figure');

  page = await workstation.reopen();
  await open(page, HEADLINE);
  await expect(figures(page).getByRole('textbox', { name: 'Caption' })).toHaveValue('Pasar pagi, Senin.');
  await expect(figures(page).getByRole('textbox', { name: 'Credit' })).toHaveValue('Foto: Sekar');
  await expect(figures(page).getByRole('textbox', { name: 'Alternative text' })).toHaveValue('Orang berjalan di antara lapak');
  await expect(figures(page).getByRole('img', { name: 'Orang berjalan di antara lapak' })).toBeVisible();
  await expect.poll(async () => (await widths(page))[0]).toBeGreaterThan(0);

  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.frameLocator('iframe').getByRole('img', { name: 'Orang berjalan di antara lapak' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const files = unzipSync(readFileSync(await (await download).path()));
  const html = strFromU8(Object.entries(files).find(([name]) => name.endsWith('.html'))?.[1] ?? new Uint8Array());
  const [source] = /(?<=<img[^>]* src=")[^"]+/.exec(html) ?? [''];
  expect(html).toContain('alt="Orang berjalan di antara lapak"');
  expect(html).toContain('Pasar pagi, Senin.');
  const picture = Object.entries(files).find(([name]) => name.endsWith(source));
  expect(html).toContain(`${source} ${String((await sharp(picture?.[1]).metadata()).width)}w`);
  expect(consoleErrors).toEqual([]);
});

test('a picture elsewhere keeps its place, is fetched only when that is asked for, and a refusal is told', async ({ workstation, consoleErrors }) => {
  let { page } = workstation;
  await write(page, HEADLINE, 'Alinea satu.');
  await page.keyboard.press('Enter');
  await paste(bodyOf(page), { texts: { 'text/html': '<p>Perahu.</p><img src="http://192.168.7.7/perahu.jpg" alt="Perahu"><img src="http://localhost:9/kali.jpg" alt="Kali">' } });
  await expect(figures(page).getByRole('button', { name: /^Fetch/ })).toHaveText(['Fetch the picture from 192.168.7.7', 'Fetch the picture from localhost']);
  await saved(page);
  page = await workstation.reopen();
  await open(page, HEADLINE);

  const fetch = figures(page).getByRole('button', { name: 'Fetch the picture from 192.168.7.7' });
  await fetch.press('Enter');
  await expect(notices(page)).toContainText('192.168.7.7 is not on the public Internet');
  await expect(notices(page)).toContainText('Nothing was asked there; the place in the article stays.');
  await expect(fetch).toBeFocused();
  await shoot(page, 'writing-fetch-refused');
  await notices(page).getByRole('button', { name: 'Dismiss' }).click();
  await expectAccessible(page, 'places of pictures elsewhere');

  await page.keyboard.press('Control+Shift+P');
  await page.keyboard.type('fetch all');
  await page.getByRole('dialog', { name: 'Command palette' }).getByRole('menuitem', { name: 'Fetch all pictures of this article' }).click();
  await expect(notices(page)).toContainText('No picture was fetched. 2 places stay in the article as before.');
  await expect(notices(page).getByRole('listitem')).toHaveCount(2);
  await shoot(page, 'writing-fetch-all-refused');

  const chosen = page.waitForEvent('filechooser');
  await figures(page).first().getByRole('button', { name: 'Choose image' }).click();
  await (await chosen).setFiles({ name: 'city-park.jpg', mimeType: 'image/jpeg', buffer: photograph('city-park.jpg').bytes });
  await expect(figures(page).getByRole('img', { name: 'Perahu' })).toBeVisible();
  await expect(figures(page).getByRole('button', { name: /^Fetch/ })).toHaveText(['Fetch the picture from localhost']);
  await saved(page);
  expect(consoleErrors).toEqual([]);
});

test('pictures that are pasted and dropped become figures', async ({ workstation: { page }, consoleErrors }) => {
  await write(page, HEADLINE, 'Alinea satu.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Alinea dua.');
  await paste(bodyOf(page), { files: [photograph('river-bridge.jpg')] });
  await expect(figures(page)).toHaveCount(1);
  await drop(bodyOf(page).getByText('Alinea satu.'), { files: [photograph('city-park.jpg')] });
  await expect(figures(page)).toHaveCount(2);
  await saved(page);
  await page.reload();
  await open(page, HEADLINE);
  await expect(figures(page)).toHaveCount(2);
  await expect.poll(async () => (await widths(page)).filter((width) => width > 0)).toHaveLength(2);
  const order = await bodyOf(page).evaluate((body) => [...body.children].map((child) => child.querySelector('img') ? 'figure' : child.textContent));
  // An empty paragraph to write on in may stand behind the last one.
  expect(order.slice(0, 4)).toEqual(['Alinea satu.', 'figure', 'Alinea dua.', 'figure']);
  expect(consoleErrors).toEqual([]);
});

test('what is no picture is refused with a sentence, whatever its name says', async ({ workstation: { page } }) => {
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>');
  await write(page, HEADLINE, 'Pedagang datang sejak subuh.');
  await insertFigure(page);
  for (const file of [
    { name: 'gambar.jpg', mimeType: 'image/jpeg', bytes: drawing },
    { name: 'catatan.jpg', mimeType: 'image/jpeg', bytes: Buffer.from('Ini bukan gambar.') },
  ]) {
    await choosePicture(page, 'Choose image', file);
    const refusal = notices(page).getByText('This is no picture that can be used. Nothing was changed. Choose a JPEG, PNG, WebP, GIF or AVIF.');
    await expect(refusal).toBeVisible();
    await notices(page).getByRole('button', { name: /Close|Dismiss/ }).first().click();
    await expect(refusal).toBeHidden();
  }
  await drop(bodyOf(page).getByText('Pedagang'), { files: [{ name: 'gambar.svg', mimeType: 'image/svg+xml', bytes: drawing }] });
  await expect(notices(page)).toContainText('This is no picture that can be used.');
  await expect(figures(page)).toHaveCount(1);
  await expect(figures(page).getByRole('img')).toHaveCount(0);
  await expect(figures(page).getByRole('button', { name: 'Choose image' })).toBeEnabled();
});

test('a decorative picture has no alternative text, keeps the words that it had, and nothing misses them', async ({ workstation: { page }, consoleErrors }) => {
  await write(page, HEADLINE, 'Pedagang datang sejak subuh.');
  await insertFigure(page);
  await choosePicture(page, 'Choose image', photograph('morning-market.jpg'));
  await expect(figures(page).getByRole('button', { name: 'Replace image' })).toBeEnabled();
  const alternative = figures(page).getByRole('textbox', { name: 'Alternative text' });
  const decorative = figures(page).getByRole('checkbox', { name: 'Decorative' });
  const missing = page.getByText('This picture has no text alternative.');
  await page.getByRole('tab', { name: 'Checks' }).click();
  await expect(missing).toBeVisible();
  await alternative.fill('Lapak sayur');
  await alternative.press('Tab');
  await expect(decorative).toBeFocused();
  await page.keyboard.press('Space');
  await expect(decorative).toBeChecked();
  await expect(alternative).toBeDisabled();
  await expect(alternative).toHaveValue('Lapak sayur');
  await expect(figures(page).getByRole('img')).toHaveCount(0);
  await expect(missing).toBeHidden();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await pressEach(page, 'Tab', 'Tab');
  await expect(figures(page).getByRole('radio', { name: 'Text' })).toBeFocused();
  const shownWidth = async (): Promise<number> => (await figures(page).locator('img').boundingBox())?.width ?? 0;
  const ofText = await shownWidth();
  await page.keyboard.press('ArrowLeft');
  await expect(figures(page).getByRole('radio', { name: 'Half' })).toBeChecked();
  await expect.poll(shownWidth).toBeLessThan(0.6 * ofText);
  await shoot(page, 'writing-figure-half');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+P');
  await expect(page.getByRole('searchbox', { name: 'Type what you want to do' })).toBeFocused();
  await page.keyboard.type('wider than the text');
  await page.getByRole('menuitem', { name: 'Make the figure wider than the text' }).click();
  await expect(figures(page).getByRole('radio', { name: 'Wide' })).toBeChecked();
  await expect.poll(shownWidth).toBeGreaterThan(0.95 * ofText);
  await saved(page);
  await shoot(page, 'writing-figure-decorative');
  await page.reload();
  await open(page, HEADLINE);
  await expect(decorative).toBeChecked();
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.frameLocator('iframe').locator('figure img')).toHaveAttribute('alt', '');
  await expect(page.frameLocator('iframe').locator('figure')).toHaveClass('wide');
  await shoot(page, 'publish-figure-wide');
  await page.getByRole('button', { name: 'Back to writing' }).click();
  await figures(page).getByText('Decorative').click();
  await expect(alternative).toBeEnabled();
  await expect(alternative).toHaveValue('Lapak sayur');
  await alternative.fill('');
  await saved(page);
  await page.getByRole('tab', { name: 'Checks' }).click();
  await expect(missing).toBeVisible();
  expect(consoleErrors).toEqual([]);
});

test('a picture of 100 megapixels and 30 MB freezes nothing: one writes on, and only its sizes are ever asked for', async ({ workstation: { page }, consoleErrors }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const grain = await sharp({ create: { width: 2500, height: 2500, channels: 3, background: 'grey', noise: { type: 'gaussian', mean: 128, sigma: 60 } } }).png().toBuffer();
  const bytes = await sharp(grain).resize({ width: 10_000, kernel: 'nearest' }).jpeg({ quality: 88 }).toBuffer();
  expect(bytes.length).toBeGreaterThan(30e6);
  await write(page, HEADLINE, 'Pedagang datang sejak subuh.');
  await insertFigure(page);
  await choosePicture(page, 'Choose image', { name: 'panorama.jpg', mimeType: 'image/jpeg', bytes });
  await bodyOf(page).getByText('Pedagang').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Mereka menulis terus.');
  await expect(bodyOf(page)).toContainText('subuh. Mereka menulis terus.');
  await expect(figures(page).getByRole('button', { name: 'Replace image' })).toBeVisible({ timeout: 60_000 });
  await expect.poll(async () => (await widths(page))[0]).toBeGreaterThan(0);
  expect((await widths(page))[0]).toBeLessThanOrEqual(1920);
  await saved(page);
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect.poll(() => page.frameLocator('iframe').locator('figure img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  const pictures = asked.filter((url) => /images\/[0-9a-f]{64}/.test(url));
  expect(pictures.length).toBeGreaterThan(0);
  expect(pictures.filter((url) => !/-\d+\.jpg$/.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'Back to writing' }).click();
  await choosePicture(page, 'Replace image', { name: 'rusak.jpg', mimeType: 'image/jpeg', bytes: photograph('river-bridge.jpg').bytes.subarray(0, 20_000) });
  await expect(notices(page)).toContainText('This picture is damaged: it cannot be read to its end. Nothing was changed.');
  await expect(figures(page).getByRole('button', { name: 'Replace image' })).toBeEnabled();
  expect(consoleErrors).toEqual([]);
});
