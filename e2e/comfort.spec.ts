import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { bodyOf, formatting, pressEach } from './body.ts';
import { shoot } from './shots.ts';
import { choose, open, openSettings, select, write } from './steps.ts';
import { expect, test } from './workstation.ts';

test.afterEach(({ consoleErrors }) => { expect(consoleErrors).toEqual([]); });

/** `size`: of the letters as the style has it; `height`: of a word as the page shows it; both in pixels, as is `width`. */
const look = (page: Page): Promise<{ font: string; size: number; height: number; width: number }> => bodyOf(page).evaluate((body) => {
  const { fontFamily, fontSize } = getComputedStyle(body);
  const word = new Range();
  word.selectNodeContents(body.querySelector('span') ?? body);
  return { font: fontFamily, size: parseFloat(fontSize), height: word.getClientRects()[0]?.height ?? 0, width: body.getBoundingClientRect().width };
});
/** How far the caret's line is from half the height of what scrolls, in pixels. */
const awayFromMiddle = (page: Page): Promise<number> => bodyOf(page).evaluate((body) => {
  let scroll: Element = body;
  while (scroll.parentElement && getComputedStyle(scroll).overflowY !== 'auto') scroll = scroll.parentElement;
  const box = scroll.getBoundingClientRect();
  const line = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? box;
  return Math.abs((line.top + line.bottom) / 2 - (box.top + box.bottom) / 2);
});

test('font, size, line width and zoom are the person\'s own, by settings and by key, and last', async ({ workstation }) => {
  let { page } = workstation;
  await write(page, 'Tampilan', 'Taman baru dibuka di tepi kali. '.repeat(8));
  const before = await look(page);
  await pressEach(page, 'Control+Alt+=', 'Control+Alt+=');
  const reset = page.getByRole('button', { name: 'Writing at 125%' });
  await expect(reset).toBeVisible();
  await expect.poll(async () => (await look(page)).height / before.height).toBeCloseTo(1.25, 1);
  await test.step('what is done to the words stays at its size and beside them', async () => {
    const bar = await formatting(page, 'Bold').boundingBox();
    expect(bar?.height).toBeLessThan(40);
    await page.keyboard.press('Enter');
    await page.keyboard.type('/');
    const menu = await page.getByRole('listbox', { name: 'Blocks' }).boundingBox();
    const line = await bodyOf(page).getByRole('paragraph').last().boundingBox();
    expect(Math.abs((menu?.x ?? 0) - (line?.x ?? 999))).toBeLessThan(4);
    expect((menu?.y ?? 0) - (line?.y ?? 0)).toBeLessThan(80);
    await shoot(page, 'comfort-zoom');
    await pressEach(page, 'Escape', 'Backspace');
  });
  await reset.press('Enter');
  await expect(bodyOf(page)).toBeFocused();
  await expect.poll(async () => (await look(page)).height).toBe(before.height);
  await pressEach(page, 'Control+Alt+-');
  await expect(page.getByRole('button', { name: 'Writing at 90%' })).toBeVisible();

  await openSettings(page, 'Writing');
  await select(page, 'Font', 'Sans serif');
  await select(page, 'Text size', 'Very large');
  await select(page, 'Line width', 'Narrow');
  await choose(page, 'Zoom of the writing area', '100%');
  await shoot(page, 'comfort-settings');
  await expectAccessible(page, 'writing settings');
  page = await workstation.reopen();
  await open(page, 'Tampilan');
  const after = await look(page);
  expect(after.font).toContain('Inter');
  expect(after.size).toBeCloseTo(before.size * 1.35, 1);
  expect(after.width).toBeLessThan(before.width);
  await shoot(page, 'comfort-large');
});

test('focus mode leaves the paragraph alone with its writer, the typewriter keeps it in the middle, and the screen can be filled', async ({ workstation: { page } }) => {
  await write(page, 'Fokus', 'Awal');
  for (let at = 0; at < 30; at++) await pressEach(page, 'Enter', 'A', 'b');
  const desk = page.getByRole('navigation', { name: 'Desk' });
  const panels = page.getByRole('complementary', { name: 'Article panels' });
  const paragraphs = bodyOf(page).getByRole('paragraph');
  const opacity = (at: number): Promise<string> => paragraphs.nth(at).evaluate((element) => getComputedStyle(element).opacity);
  await pressEach(page, 'Control+Alt+z');
  for (const gone of [desk, panels, page.getByRole('toolbar', { name: 'Formatting' }), page.getByRole('button', { name: 'Publish' })]) await expect(gone).toHaveCount(0);
  await expect(bodyOf(page)).toBeFocused();
  await expect.poll(async () => [await opacity(30), await opacity(29)]).toEqual(['1', '0.66']);
  await pressEach(page, 'ArrowUp');
  await expect.poll(async () => [await opacity(30), await opacity(29)]).toEqual(['0.66', '1']);

  await pressEach(page, 'Control+Alt+y', 'ArrowDown', 'End');
  await page.keyboard.type(' di tengah');
  await expect.poll(() => awayFromMiddle(page)).toBeLessThan(30);
  await pressEach(page, 'Enter');
  await page.keyboard.type('Baris baru');
  await expect.poll(() => awayFromMiddle(page)).toBeLessThan(30);
  await shoot(page, 'comfort-focus');
  await expectAccessible(page, 'focus mode');

  await test.step('Escape brings everything back and leaves the caret where it is', async () => {
    await pressEach(page, 'Escape');
    await expect(desk).toBeVisible();
    await expect(panels).toBeVisible();
    await page.keyboard.type('!');
    await expect(paragraphs.last()).toHaveText('Baris baru!');
    expect(await opacity(0)).toBe('1');
  });
  await test.step('a panel that is asked for is worth more than focus', async () => {
    await pressEach(page, 'Control+Alt+z');
    await expect(panels).toHaveCount(0);
    await pressEach(page, 'Control+Alt+b');
    await expect(page.getByRole('combobox', { name: 'Add a contributor' })).toBeFocused();
    await expect(desk).toBeVisible();
  });
  await test.step('full screen goes and comes by the same key', async () => {
    const isFull = (): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null);
    await pressEach(page, 'Control+Shift+Enter');
    await expect.poll(isFull).toBe(true);
    await pressEach(page, 'Control+Shift+Enter');
    await expect.poll(isFull).toBe(false);
  });
});

test('an article has a word goal, limits of its headline and a readability, and the goal is told when it is reached', async ({ workstation: { page } }) => {
  await write(page, 'Three words now and a headline that no telephone would show without cutting its end off', 'The mayor opened the park. ');
  const status = page.getByRole('main');
  const section = page.getByRole('region', { name: 'Length and readability' });
  const goal = section.getByRole('textbox', { name: 'Word goal' });
  await goal.fill('lima');
  await expect(section).toContainText('Write a whole number of words');
  await goal.fill('8');
  await expect(status).toContainText('5 of 8 words');
  await expect(section.getByRole('list', { name: 'Characters of the headline' }).getByRole('listitem')).toHaveText([/Search results87 of 6027 too many/, /X, with a link87 of 256$/, /Push notification87 of 5037 too many/]);
  await expect(section).toContainText('Shown from 100 words');
  await bodyOf(page).click();
  await pressEach(page, 'Control+End');
  await page.keyboard.type('Children played near');
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('The goal of 8 words is reached.');
  await page.keyboard.type(' the water.');
  await expect(status).toContainText('10 of 8 words');
  // Told again, it would stand there twice.
  expect(await page.getByRole('region', { name: 'Notices' }).getByText('is reached').count()).toBeLessThan(2);
  for (let at = 0; at < 12; at++) await page.keyboard.insertText(' Nobody had expected so many people on the morning.');
  await expect(section).toContainText('LIX');
  await choose(page, 'Language of the article', /^English$/);
  await expect(section).toContainText(/Flesch reading ease4\d\.\d · hard/);
  await expect(section).toContainText(/Words a sentence\d\.\d/);
  await section.scrollIntoViewIfNeeded();
  await shoot(page, 'comfort-measures');
  await expectAccessible(page, 'measures');
  await page.reload();
  await expect(status).toContainText('of 8 words');
  await goal.fill('');
  await expect(status).not.toContainText('of 8 words');
});
