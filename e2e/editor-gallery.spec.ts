import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expectAccessible } from './axe.ts';
import { bodyOf } from './body.ts';
import { drop, photograph } from './clipboard.ts';
import { choosePicture, figures, galleries, insertFigure } from './figures.ts';
import { open, saved, write } from './steps.ts';
import { shoot } from './shots.ts';
import { expect, test } from './workstation.ts';

const HEADLINE = 'Pasar pagi ramai lagi';

test('several pictures make a gallery: each with its words, put in order, added, taken away, undone and exported', async ({ workstation: { page }, consoleErrors }) => {
  await write(page, HEADLINE, 'Pedagang datang sejak subuh.');
  await drop(bodyOf(page).getByText('Pedagang'), { files: [photograph('river-bridge.jpg'), photograph('city-park.jpg')] });
  const gallery = galleries(page);
  const pictures = gallery.getByRole('listitem');
  await expect(pictures).toHaveCount(2);
  await pictures.nth(0).getByRole('textbox', { name: 'Caption' }).fill('Jembatan');
  await pictures.nth(0).getByRole('textbox', { name: 'Credit' }).fill('Sekar');
  await pictures.nth(0).getByRole('textbox', { name: 'Alternative text' }).fill('Jembatan di atas kali');
  await pictures.nth(1).getByRole('textbox', { name: 'Caption' }).fill('Taman');
  await pictures.nth(1).getByText('Decorative').click();
  await gallery.getByRole('textbox', { name: 'Caption of the gallery' }).fill('Kota pagi hari');
  const chosen = page.waitForEvent('filechooser');
  await gallery.getByRole('button', { name: 'Add pictures' }).click();
  await (await chosen).setFiles([photograph('morning-market.jpg')].map(({ name, mimeType, bytes }) => ({ name, mimeType, buffer: bytes })));
  await expect(pictures).toHaveCount(3);
  await expect(pictures.nth(2)).toHaveAccessibleName('Picture 3 of 3');
  await gallery.getByRole('button', { name: 'Move picture 2 up' }).focus();
  await page.keyboard.press('Enter');
  const captions = (): Promise<string[]> => pictures.getByRole('textbox', { name: 'Caption' }).evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
  await expect.poll(captions).toEqual(['Taman', 'Jembatan', '']);
  // The keyboard stays with the picture; where its button leads no further, at the opposite one.
  await expect(gallery.getByRole('button', { name: 'Move picture 1 down' })).toBeFocused();
  await gallery.getByRole('button', { name: 'Remove picture 2' }).click();
  await expect.poll(captions).toEqual(['Taman', '']);
  await expect(gallery.getByRole('button', { name: 'Remove picture 2' })).toBeFocused();
  await bodyOf(page).getByText('Pedagang').click();
  await page.keyboard.press('Control+z');
  await expect.poll(captions).toEqual(['Taman', 'Jembatan', '']);
  await saved(page);
  await shoot(page, 'writing-gallery');
  await expectAccessible(page, 'a gallery');
  await page.reload();
  await open(page, HEADLINE);
  await expect.poll(captions).toEqual(['Taman', 'Jembatan', '']);
  await expect.poll(() => gallery.locator('img').evaluateAll((images) => images.every((image) => (image as HTMLImageElement).naturalWidth > 0))).toBe(true);

  await page.getByRole('button', { name: 'Publish' }).click();
  const shown = page.frameLocator('iframe').getByRole('figure', { name: 'Kota pagi hari' });
  await expect(shown.getByRole('listitem')).toHaveCount(3);
  await expect(shown.getByRole('img', { name: 'Jembatan di atas kali' })).toBeVisible();
  await shoot(page, 'publish-gallery');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const files = unzipSync(readFileSync(await (await download).path()));
  const html = strFromU8(Object.entries(files).find(([name]) => name.endsWith('.html'))?.[1] ?? new Uint8Array());
  const named = [...html.matchAll(/images\/[0-9a-f]{64}-\d+\.jpg/g)].map(([name]) => name);
  expect(new Set(named).size).toBe(6);
  for (const name of named) expect(Object.keys(files).some((file) => file.endsWith(name)), name).toBe(true);
  expect(consoleErrors).toEqual([]);
});

test('several pictures chosen for a figure, or added to it, turn it into a gallery that keeps its words', async ({ workstation: { page }, consoleErrors }) => {
  await write(page, HEADLINE, 'Pedagang datang sejak subuh.');
  await insertFigure(page);
  await choosePicture(page, 'Choose image', photograph('river-bridge.jpg'));
  await figures(page).getByRole('textbox', { name: 'Caption' }).fill('Jembatan');
  await choosePicture(page, 'Add pictures', photograph('city-park.jpg'), photograph('morning-market.jpg'));
  await expect(galleries(page).getByRole('listitem')).toHaveCount(3);
  await expect(galleries(page).getByRole('textbox', { name: 'Caption', exact: true }).first()).toHaveValue('Jembatan');
  await expect(figures(page)).toHaveCount(0);
  await saved(page);
  expect(consoleErrors).toEqual([]);
});
