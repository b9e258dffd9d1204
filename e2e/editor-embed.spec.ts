import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { bodyOf, pressEach, readAgain } from './body.ts';
import { paste } from './clipboard.ts';
import { shoot } from './shots.ts';
import { saved, write } from './steps.ts';
import { expect, test } from './workstation.ts';

const HEADLINE = 'Gempa terasa di pesisir';
const VIDEO = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';

/** Every site but the workstation's own answers with its address, and what was asked for is noted. */
async function otherSites(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.context().route((url) => url.hostname !== '127.0.0.1' && url.hostname !== 'halaman.example', async (route) => {
    asked.push(route.request().url());
    await route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Situs</title><p>${new URL(route.request().url()).hostname}</p>` });
  });
  return asked;
}

test('a post is pasted, or asked for by its address, has a title, opens outside, and is shown on the exported page after a press and not before', async ({ workstation: { page }, consoleErrors }) => {
  const body = bodyOf(page);
  const embeds = body.getByRole('group', { name: 'Embed', exact: true });
  const asked = await otherSites(page);
  await write(page, HEADLINE, 'Warga keluar rumah.');
  await test.step('an address pasted alone becomes a post, and one undo leaves the address', async () => {
    await pressEach(page, 'Enter');
    await paste(body, { texts: { 'text/plain': 'https://youtu.be/dQw4w9WgXcQ?si=abc' } });
    await expect(embeds).toContainText('YouTube');
    await expect(embeds).toContainText(VIDEO);
    await pressEach(page, 'Control+Z');
    await expect(embeds).toHaveCount(0);
    await expect(body.getByText('https://youtu.be/dQw4w9WgXcQ?si=abc')).toBeVisible();
    await pressEach(page, 'Control+Y');
    await expect(embeds).toHaveCount(1);
  });
  await test.step('Enter leads to its title, and a button to the post in the browser', async () => {
    await pressEach(page, 'Enter');
    await expect(embeds.getByRole('textbox', { name: 'Title' })).toBeFocused();
    await page.keyboard.type('Lampu bergoyang');
    const opened = page.context().waitForEvent('page');
    await embeds.getByRole('button', { name: 'Open in the browser' }).press('Enter');
    const outside = await opened;
    await expect.poll(() => outside.url()).toBe(VIDEO);
    await outside.close();
    expect(asked.splice(0)).toEqual([VIDEO]);
  });
  await test.step('the slash menu asks for an address and refuses what is none', async () => {
    await pressEach(page, 'Escape', 'ArrowDown', 'Control+Home', 'End', 'Enter');
    await page.keyboard.type('/embed');
    await pressEach(page, 'Enter');
    const dialog = page.getByRole('dialog', { name: 'Insert an embed' });
    const address = dialog.getByRole('textbox', { name: 'Address of the post or video' });
    await expect(address).toBeFocused();
    await page.keyboard.type('javascript:alert(1)');
    await pressEach(page, 'Enter');
    await expect(dialog).toContainText('This address cannot be used.');
    await address.fill('twitter.com/bmkg/status/1234567890?s=20');
    await expect(dialog).toContainText('nothing is loaded from X until a reader asks for it');
    await shoot(page, 'embed-dialog');
    await pressEach(page, 'Enter');
    await expect(dialog).toBeHidden();
    await expect(embeds).toHaveCount(2);
    await expect(embeds.first()).toContainText('https://x.com/bmkg/status/1234567890');
    await expect(body).toBeFocused();
  });
  await test.step('its address is changed, its place too, and nothing was loaded', async () => {
    await embeds.first().getByRole('button', { name: 'Change the address' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Address of the embed' });
    await dialog.getByRole('textbox', { name: 'Address of the post or video' }).fill('https://grafik.example/gempa');
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Peta guncangan');
    await dialog.getByRole('button', { name: 'Save' }).press('Enter');
    await expect(embeds.first()).toContainText('On the page this is a link.');
    await embeds.first().getByRole('button', { name: 'Move block down' }).press('Enter');
    await expect(embeds.first()).toContainText(VIDEO);
    await expect(embeds.last().getByRole('textbox', { name: 'Title' })).toHaveValue('Peta guncangan');
    await expectAccessible(page, 'an embed');
    await shoot(page, 'editor-embed');
    await readAgain(page, HEADLINE);
    await expect(embeds.first().getByRole('textbox', { name: 'Title' })).toHaveValue('Lampu bergoyang');
    await expect(embeds).toHaveCount(2);
    expect(asked).toEqual([]);
  });
  await test.step('the preview shows links, and the exported page asks the other site after a press', async () => {
    await saved(page);
    await page.getByRole('button', { name: 'Publish' }).click();
    const preview = page.frameLocator('iframe');
    await expect(preview.getByRole('link', { name: 'Lampu bergoyang' })).toHaveAttribute('href', VIDEO);
    await expect(preview.locator('iframe')).toHaveCount(0);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const html = readFileSync(await (await download).path());
    const reader = await page.context().newPage();
    await reader.route('https://halaman.example/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await reader.goto('https://halaman.example/');
    await expect(reader.getByRole('link', { name: 'Peta guncangan' })).toHaveAttribute('href', 'https://grafik.example/gempa');
    const player = reader.frameLocator('iframe[title="Lampu bergoyang (YouTube)"]');
    await player.getByRole('link').scrollIntoViewIfNeeded();
    await shoot(reader, 'page-embed');
    await reader.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    await player.getByRole('link', { name: /YouTube$/ }).click();
    await expect(player.getByText('www.youtube-nocookie.com')).toBeVisible();
    expect(asked.filter((url) => !url.endsWith('/favicon.ico'))).toEqual(['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ']);
  });
  expect(consoleErrors).toEqual([]);
});
