import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { bodyOf, painted, pressEach } from './body.ts';
import { everyBlock } from './every-block.ts';
import { shoot } from './shots.ts';
import { articleOption, bringIn, open, openSettings } from './steps.ts';
import { endTransitions } from './still.ts';
import { test } from './workstation.ts';

/** As the article from the right has it. */
const TITLE_OF_LINK = 'الكلفة والمواعيد';
const GUIDE = 'Five things to know before a first morning at Gentapura market';

test.describe('of every screen', () => {
  test.use({ samples: true });

  for (const { name, size } of [{ name: 'zoom-200', size: { width: 720, height: 450 } }, { name: 'narrow', size: { width: 900, height: 700 } }]) {
    test(`nothing is cut off at the width of ${size.width} pixels`, async ({ workstation: { page } }) => {
      await page.setViewportSize(size);
      const fits = async (screen: string): Promise<void> => {
        await endTransitions(page);
        const wide = await page.getByRole('main').evaluate((element) => element.ownerDocument.documentElement.scrollWidth);
        expect(wide, screen).toBeLessThanOrEqual(size.width);
        await shoot(page, `${name}-${screen}`);
      };
      const showDesk = page.getByRole('button', { name: 'Show the desk' });
      if (size.width < 760) await showDesk.click();
      await fits('desk');
      await open(page, GUIDE);
      await fits('desk-over-writing');
      if (size.width < 760) await page.getByRole('button', { name: 'Fold the desk away' }).click();
      await fits('writing');
      await page.getByRole('button', { name: 'Show the panels' }).click();
      await fits('panels');
      await page.getByRole('button', { name: 'Fold the panels away' }).click();
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeInViewport();
      await fits('publish');
      await page.getByRole('navigation', { name: 'Desk' }).getByRole('button', { name: 'Settings' }).click();
      await expect(page.getByRole('region', { name: 'Me and contributors' })).toBeVisible();
      await fits('settings');
    });
  }

  test('forced colours keep what is chosen and what has the keyboard in sight', async ({ workstation: { page } }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, GUIDE);
    const outline = await articleOption(page, GUIDE).evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).toBe('solid');
    await shoot(page, 'forced-writing');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await shoot(page, 'forced-publish');
    await openSettings(page, 'Appearance');
    await shoot(page, 'forced-settings');
    await page.keyboard.press('Control+Shift+P');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await shoot(page, 'forced-palette');
  });
});

/** What stands further to the side than the window or the writing's own column shows. */
const cutOff = (page: Page): Promise<string[]> => page.evaluate(() => {
  const columns = [document.documentElement, ...document.querySelectorAll('main *')]
    .filter((element) => element.scrollWidth > element.clientWidth + 1 && (element === document.documentElement || getComputedStyle(element).overflowX !== 'visible')
      && element.querySelector('[contenteditable]') !== null && element.closest('[contenteditable]') === null);
  return columns.map((element) => `${element.tagName} ${element.className}: ${element.scrollWidth} of ${element.clientWidth}`);
});
const tree = (page: Page): Locator => page.getByRole('treegrid', { name: 'Outline of the article' });

async function openEveryBlock(page: Page, language: 'id' | 'ar'): Promise<void> {
  const { article, headline } = everyBlock(language);
  await bringIn(page, [{ name: 'semua.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(article)) }]);
  await open(page, headline);
  await expect(bodyOf(page).getByRole('heading').first()).toBeVisible();
}

/** Screens of an article that has every kind of block, as a window shows them from the top to the end. */
async function lookThrough(page: Page, name: string): Promise<void> {
  await endTransitions(page);
  await shoot(page, `${name}-top`);
  for (const [place, block] of [['table', bodyOf(page).getByRole('table')], ['box', bodyOf(page).getByRole('group', { name: 'Fact box', exact: true })], ['end', bodyOf(page).getByRole('paragraph').last()]] as const) {
    await block.scrollIntoViewIfNeeded();
    await endTransitions(page);
    await shoot(page, `${name}-${place}`);
  }
}

test.describe('of every block', () => {
  test('at twice the size nothing is cut off, in the outline and in focus neither', async ({ workstation: { page } }) => {
    await openEveryBlock(page, 'id');
    await page.setViewportSize({ width: 720, height: 450 });
    const fold = page.getByRole('button', { name: 'Fold the desk away' });
    if (await fold.isVisible()) await fold.click();
    await lookThrough(page, 'every-200');
    expect(await cutOff(page)).toEqual([]);
    await bodyOf(page).getByRole('heading').first().click();
    await pressEach(page, 'Control+Alt+a');
    await expect(tree(page).getByRole('row').first()).toBeFocused();
    await shoot(page, 'every-200-outline');
    await expectAccessible(page, 'outline at twice the size');
    await page.getByRole('button', { name: 'Fold the panels away' }).click();
    await bodyOf(page).getByRole('heading').first().click();
    await pressEach(page, 'Control+Alt+z');
    await expect(page.getByRole('button', { name: 'Publish', exact: true })).toHaveCount(0);
    await shoot(page, 'every-200-focus');
    expect(await cutOff(page)).toEqual([]);
  });

  test('in forced colours, what is written, marked and chosen is told apart', async ({ workstation: { page } }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openEveryBlock(page, 'id');
    await expect.poll(() => painted(page, 'house-rule')).toContain('apotik');
    // A browser paints as selected what does not keep the colour of its parent.
    expect(await bodyOf(page).getByText('apotik').first().evaluate((words) => getComputedStyle(words).forcedColorAdjust)).toBe('preserve-parent-color');
    await lookThrough(page, 'every-forced');
    await bodyOf(page).getByRole('heading').first().click();
    await pressEach(page, 'Control+Alt+a');
    await expect(tree(page).getByRole('row').first()).toBeFocused();
    expect(await tree(page).getByRole('row').first().evaluate((row) => getComputedStyle(row).outlineStyle)).not.toBe('none');
    await shoot(page, 'every-forced-outline');
    await bodyOf(page).getByRole('heading').first().click();
    await pressEach(page, 'Control+Alt+z');
    await expect.poll(() => bodyOf(page).evaluate((body) => [...body.children].filter((block) => getComputedStyle(block).color === getComputedStyle(document.body).color).length)).toBe(1);
    await shoot(page, 'every-forced-focus');
  });

  test('an article that runs from the right has its blocks, outline and focus on that side', async ({ workstation: { page } }) => {
    await openEveryBlock(page, 'ar');
    await lookThrough(page, 'every-rtl');
    await bodyOf(page).getByRole('heading').first().click();
    await pressEach(page, 'Control+Alt+a');
    await expect(tree(page).getByRole('row').first()).toBeFocused();
    await shoot(page, 'every-rtl-outline');
    await expectAccessible(page, 'an article from the right');
    const words = [bodyOf(page).getByRole('table'), page.getByRole('region', { name: 'Footnotes' }).getByRole('list'), bodyOf(page).getByRole('list').filter({ hasText: TITLE_OF_LINK }).getByText(TITLE_OF_LINK)];
    for (const block of words) expect(await block.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    const [dateline, first] = [await page.getByRole('button', { name: /^Edit dateline/ }).boundingBox(), await bodyOf(page).getByRole('paragraph').first().boundingBox()];
    if (!dateline || !first) throw new Error('the dateline or the first paragraph is not on show');
    expect(dateline.x + dateline.width).toBeGreaterThan(first.x + first.width * 0.9);
    expect(await cutOff(page)).toEqual([]);
  });
});
