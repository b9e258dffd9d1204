import { readFileSync } from 'node:fs';
import { decode, encode } from '@msgpack/msgpack';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expectAccessible } from './axe.ts';
import { bodyOf } from './body.ts';
import { drop, paste, photograph } from './clipboard.ts';
import { choosePicture, figures, galleries, insertFigure } from './figures.ts';
import { notices, open, saved, write } from './steps.ts';
import { shoot } from './shots.ts';
import { expect, test } from './workstation.ts';

const HEADLINE = 'Pasar pagi ramai lagi';
const place = (words: string): string => `<li><figure><img src="http://192.168.7.7/${words}.jpg" alt="${words}"><figcaption>${words} <span class="credit"><span>Photo:</span> Sari</span></figcaption></figure></li>`;
const PLACES = `<figure class="gallery"><ul>${place('Hulu')}${place('Hilir')}</ul><figcaption>Kali bersih</figcaption></figure>`;

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
  await expect(gallery.getByRole('button', { name: 'Add pictures' })).toBeFocused();
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
  // The button that was pressed has gone with the figure.
  await expect(galleries(page).getByRole('listitem').nth(0).getByRole('textbox', { name: 'Caption' })).toBeFocused();
  await expect(galleries(page).getByRole('textbox', { name: 'Caption', exact: true }).first()).toHaveValue('Jembatan');
  await expect(figures(page)).toHaveCount(0);
  await bodyOf(page).getByText('Pedagang').click();
  await insertFigure(page);
  await choosePicture(page, 'Choose image', photograph('city-park.jpg'), photograph('morning-market.jpg'));
  await expect(galleries(page)).toHaveCount(2);
  await expect(galleries(page).first().getByRole('listitem').nth(0).getByRole('textbox', { name: 'Caption' })).toBeFocused();
  await saved(page);
  expect(consoleErrors).toEqual([]);
});

test('a gallery that comes from elsewhere keeps the places of its pictures: each fetched by its button, or chosen', async ({ workstation: { page }, consoleErrors }) => {
  await write(page, HEADLINE, 'Pedagang datang sejak subuh.');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await paste(bodyOf(page), { texts: { 'text/html': PLACES } });
  await expect(galleries(page).getByRole('listitem')).toHaveCount(2);
  await expect(galleries(page).getByRole('textbox', { name: 'Caption', exact: true }).last()).toHaveValue('Hilir');
  await expect(galleries(page).getByRole('textbox', { name: 'Credit' }).first()).toHaveValue('Sari');
  await expect(galleries(page).getByRole('textbox', { name: 'Caption of the gallery' })).toHaveValue('Kali bersih');
  const fetch = galleries(page).getByRole('button', { name: 'Fetch the picture from 192.168.7.7' });
  await expect(fetch).toHaveCount(2);
  // The card's own tools come over its first picture, and leave the buttons of its place free.
  await galleries(page).hover();
  const [tools, fetched] = await Promise.all(['Block menu', 'Fetch the picture from 192.168.7.7'].map((name) => galleries(page).getByRole('button', { name }).first().boundingBox()));
  expect(fetched?.y).toBeGreaterThanOrEqual((tools?.y ?? Infinity) + (tools?.height ?? 0));
  await expectAccessible(page, 'a gallery with places');
  await shoot(page, 'gallery-places');
  await fetch.first().click();
  await expect(notices(page).getByRole('alert')).toContainText('is not on the public Internet');
  await expect(fetch).toHaveCount(2);
  const chosen = page.waitForEvent('filechooser');
  await galleries(page).getByRole('button', { name: 'Choose picture 2' }).press('Enter');
  const { name, mimeType, bytes } = photograph('river-bridge.jpg');
  await (await chosen).setFiles({ name, mimeType, buffer: bytes });
  await expect(galleries(page).getByRole('img')).toHaveCount(1);
  await expect(fetch).toHaveCount(1);
  await expect(galleries(page).getByRole('listitem').nth(1).getByRole('textbox', { name: 'Caption' })).toBeFocused();
  await saved(page);
  await page.reload();
  await expect(fetch).toHaveCount(1);
  await expect(galleries(page).getByRole('img')).toHaveCount(1);
  expect(consoleErrors).toEqual([]);
});

/** The desk answers a fetching with the picture that it last took in: nothing outside this machine is asked by a test. */
async function fetchTheLastOne(page: Page): Promise<void> {
  let image: unknown;
  await page.routeWebSocket(/\/socket/, (window) => {
    const desk = window.connectToServer();
    const read = (message: string | Buffer): Partial<{ id: number; call: string; reply: { value?: { image?: unknown } } }> => (typeof message === 'string' ? {} : decode(message) as object);
    window.onMessage((message) => {
      const { id, call } = read(message);
      if (call === 'images.fetch') window.send(Buffer.from(encode({ kind: 'reply', id, reply: { ok: true, value: { image } } })));
      else desk.send(message);
    });
    desk.onMessage((message) => {
      image = read(message).reply?.value?.image ?? image;
      window.send(message);
    });
  });
  await page.reload();
}

test('a picture that is fetched into its place by the keyboard leaves it at the picture', async ({ workstation: { page }, consoleErrors }) => {
  await write(page, HEADLINE, 'Pedagang datang sejak subuh.');
  await fetchTheLastOne(page);
  await open(page, HEADLINE);
  await drop(bodyOf(page).getByText('Pedagang'), { files: [photograph('river-bridge.jpg')] });
  await expect(figures(page).locator('img')).toHaveCount(1);
  await bodyOf(page).getByText('Pedagang').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await paste(bodyOf(page), { texts: { 'text/html': PLACES } });
  await galleries(page).getByRole('button', { name: /^Fetch/ }).first().press('Enter');
  await expect(galleries(page).getByRole('img')).toHaveCount(1);
  await expect(galleries(page).getByRole('listitem').nth(0).getByRole('textbox', { name: 'Caption' })).toBeFocused();
  await saved(page);
  expect(consoleErrors).toEqual([]);
});
