import type { Locator, Page } from '@playwright/test';
import { bodyOf, formatting, painted, pressEach, readAgain } from './body.ts';
import { clickWord, english, suggestions } from './misspelled.ts';
import { shoot } from './shots.ts';
import { saved } from './steps.ts';
import { expect, test } from './workstation.ts';

test.afterEach(({ consoleErrors }) => { expect(consoleErrors).toEqual([]); });

const underlined = (page: Page): Promise<string[]> => painted(page, 'misspelled');
const selected = (page: Page): Promise<string> => page.evaluate(() => String(getSelection()));

async function begin(page: Page): Promise<void> {
  await english(page, 'Ferry', 'Plain words.');
  await bodyOf(page).click();
  await pressEach(page, 'Control+End', 'Enter');
}

/** Takes a suggestion by the mouse alone. */
async function correctByPointer(page: Page, word: string, suggestion: string): Promise<void> {
  await clickWord(page, word, 'right');
  await suggestions(page, word).getByRole('menuitem', { name: suggestion, exact: true }).click();
}

const PLACES: readonly { readonly name: string; readonly make: (page: Page) => Promise<Locator> }[] = [
  {
    name: 'a cell of a table',
    make: async (page) => {
      await formatting(page, 'Insert a table').click();
      return page.getByRole('textbox', { name: 'row 1 of 3, column 1 of 3', exact: true });
    },
  },
  {
    name: 'a fact box',
    make: async (page) => {
      await page.keyboard.type('/fact');
      await page.getByRole('option', { name: 'Fact box' }).waitFor();
      await page.keyboard.press('Enter');
      const words = page.getByRole('textbox', { name: 'What the fact box says' });
      await words.click();
      return words;
    },
  },
  {
    name: 'a note',
    make: async (page) => {
      await page.keyboard.type('A note.');
      await page.keyboard.press('Control+Alt+F');
      return page.getByRole('textbox', { name: 'Words of the footnote' });
    },
  },
];

for (const { name, make } of PLACES) {
  test(`in ${name} a misspelled word is underlined once it is left, and a suggestion takes its place behind which one writes on`, async ({ workstation: { page } }) => {
    await begin(page);
    const place = await make(page);
    await expect(place).toBeFocused();
    expect(await place.evaluate((element: HTMLElement) => element.spellcheck)).toBe(false);
    await page.keyboard.type('The goverment');
    await saved(page);
    expect(await underlined(page)).toEqual([]);
    await page.keyboard.type(' wlil ');
    await expect.poll(() => underlined(page)).toEqual(['goverment', 'wlil']);
    // A caret that goes into a word is not writing it.
    await pressEach(page, 'Home', ...Array<string>(6).fill('ArrowRight'));
    await expect.poll(() => underlined(page)).toEqual(['goverment', 'wlil']);
    await page.keyboard.press('Shift+F10');
    await expect(suggestions(page, 'goverment').getByRole('menuitem').first()).toHaveText('government');
    await page.keyboard.press('Enter');
    await expect(place).toHaveText('The government wlil ');
    await expect(place).toBeFocused();
    await page.keyboard.type('s');
    await expect(place).toHaveText('The governments wlil ');
    await pressEach(page, 'Backspace');
    await expect(place).toHaveText('The government wlil ');
    await shoot(page, `spelling-in-${name.replaceAll(' ', '-')}`);
  });
}

test('F7 goes through the words of cells, boxes and notes and selects them where they stand', async ({ workstation: { page } }) => {
  await begin(page);
  await page.keyboard.type('A mispeled start.');
  await PLACES[0]?.make(page);
  await page.keyboard.type('In a cel');
  await pressEach(page, 'Tab');
  await page.keyboard.type('ohter');
  await pressEach(page, 'Control+End', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  await expect(bodyOf(page)).toBeFocused();
  const box = await PLACES[1]?.make(page) as Locator;
  await page.keyboard.type('Boxd words.');
  await pressEach(page, 'Control+Alt+F');
  await expect(page.getByRole('textbox', { name: 'Words of the footnote' })).toBeFocused();
  await page.keyboard.type('From surces.');
  await pressEach(page, 'Escape');
  await expect(box).toBeFocused();
  await saved(page);
  await bodyOf(page).locator('> p').first().click();
  await pressEach(page, 'Control+Home');
  for (const word of ['mispeled', 'cel', 'ohter', 'Boxd', 'surces', 'mispeled']) {
    await page.keyboard.press('F7');
    await expect.poll(() => selected(page)).toBe(word);
    await page.waitForTimeout(60);
  }
  for (const word of ['surces', 'Boxd', 'ohter', 'cel']) {
    await page.keyboard.press('Shift+F7');
    await expect.poll(() => selected(page)).toBe(word);
    await page.waitForTimeout(60);
  }
  await page.keyboard.type('cell');
  await expect(bodyOf(page).getByRole('columnheader').first()).toHaveText('In a cell');
  await page.keyboard.press('F7');
  await expect.poll(() => selected(page)).toBe('ohter');
  await page.waitForTimeout(60);
  await page.keyboard.press('F7');
  await expect.poll(() => selected(page)).toBe('Boxd');
  await page.keyboard.press('F7');
  await expect.poll(() => selected(page)).toBe('surces');
  await page.keyboard.press('Control+Alt+X');
  await suggestions(page, 'surces').getByRole('menuitem', { name: 'sources' }).press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: 'From sources.' })).toBeVisible();
  await expect.poll(() => underlined(page)).toEqual(['mispeled', 'ohter', 'Boxd']);
  await readAgain(page, 'Ferry');
  await expect(page.getByRole('listitem').filter({ hasText: 'From sources.' })).toBeVisible();
  await expect(bodyOf(page).getByRole('columnheader').first()).toHaveText('In a cell');
});

test('a right click asks about the word under it, in a note that is written and below the text, in a box, and in a cell that is not written yet', async ({ workstation: { page } }) => {
  await begin(page);
  await PLACES[0]?.make(page);
  await page.keyboard.type('Goverment');
  await pressEach(page, 'Tab');
  await page.keyboard.type('recieve');
  await pressEach(page, 'Control+End', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  const box = await PLACES[1]?.make(page) as Locator;
  await page.keyboard.type('A mispeled box.');
  await pressEach(page, 'Control+Alt+F');
  const note = page.getByRole('textbox', { name: 'Words of the footnote' });
  await expect(note).toBeFocused();
  await page.keyboard.type('From surces, ohter.');
  await correctByPointer(page, 'ohter', 'other');
  await expect(note).toBeFocused();
  await page.keyboard.type('s');
  await expect(note).toHaveText('From surces, others.');
  await page.keyboard.press('Escape');
  await expect(box).toBeFocused();
  await correctByPointer(page, 'surces', 'sources');
  await expect(page.getByRole('listitem').filter({ hasText: 'From sources, others.' })).toBeVisible();
  await correctByPointer(page, 'mispeled', 'misspelled');
  await expect(box).toBeFocused();
  await page.keyboard.type(',');
  await expect(box).toContainText('A misspelled, box.');
  await correctByPointer(page, 'recieve', 'receive');
  await page.keyboard.type('d');
  await expect(bodyOf(page).getByRole('columnheader').nth(1)).toHaveText('received');
  await pressEach(page, 'Control+Z', 'Control+Z');
  await expect(bodyOf(page).getByRole('columnheader').nth(1)).toHaveText('recieve');
  await expect.poll(() => underlined(page)).toEqual(['Goverment', 'recieve']);
});
