import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { bodyOf, painted, pressEach } from './body.ts';
import { clickWord, english, suggestions } from './misspelled.ts';
import { shoot } from './shots.ts';
import { choose, notices, openSettings, saved, write } from './steps.ts';
import { expect, test } from './workstation.ts';

const fixture = (name: string): string => fileURLToPath(new URL(join('../shared/spelling/fixtures', name), import.meta.url));

/** What is underlined as misspelled, as the browser paints it. */
const underlined = (page: Page): Promise<string[]> => painted(page, 'misspelled').then((words) => words.sort());
/** A frame is painted, and what was to be done in it. */
const frame = (page: Page): Promise<void> => page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(() => done())); }));

test('a misspelled word is underlined, and a suggestion takes its place with its marks, as one step to undo', async ({ workstation: { page }, consoleErrors }) => {
  await english(page, 'Ferry back', 'The goverment will ');
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('recieve the ferry. ');
  await expect.poll(() => underlined(page)).toEqual(['goverment', 'recieve']);
  await expect(bodyOf(page)).toHaveAttribute('spellcheck', 'false');
  await shoot(page, 'spelling-underlined');

  await pressEach(page, 'Control+Home', 'F7');
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('goverment');
  await pressEach(page, 'Control+B', 'Control+Alt+X');
  await expect(suggestions(page, 'goverment').getByRole('menuitem').first()).toHaveText('government');
  await expectAccessible(page, 'the spelling menu', 'list over the screen');
  await shoot(page, 'spelling-menu');
  await page.keyboard.press('Enter');
  await expect(bodyOf(page).locator('strong')).toHaveText('government');
  await expect(bodyOf(page)).toBeFocused();
  await expect.poll(() => underlined(page)).toEqual(['recieve']);
  await page.keyboard.press('Control+Z');
  await expect(bodyOf(page)).toContainText('The goverment will recieve the ferry.');
  await expect(bodyOf(page).locator('strong')).toHaveText('goverment');
  expect(consoleErrors).toEqual([]);
});

test('the word that is being typed is not marked before it is left', async ({ workstation: { page } }) => {
  await english(page, 'Ferry', 'A ');
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('wrnog');
  await saved(page);
  // As a browser does a while after a letter, and more than once.
  await page.evaluate(() => { document.dispatchEvent(new Event('selectionchange')); });
  await frame(page);
  expect(await underlined(page)).toEqual([]);
  await page.keyboard.type(' ');
  await expect.poll(() => underlined(page)).toEqual(['wrnog']);
});

test('what is underlined stays with its words through marks, breaks, moves and a note', async ({ workstation: { page } }) => {
  await english(page, 'Ferry', 'The goverment will.\nThey recieve it.\nPlain words.');
  await bodyOf(page).click();
  await pressEach(page, 'Control+Home', 'F7');
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('goverment');
  // Half of the word in bold is two texts on the page, and still one word.
  await pressEach(page, 'ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Control+B');
  await expect(bodyOf(page).locator('strong')).toHaveText('er');
  await expect.poll(() => underlined(page)).toEqual(['goverment', 'recieve']);
  await pressEach(page, 'Control+Home', 'Enter', 'Control+End', 'Enter');
  await page.keyboard.type('A mispeled end.');
  await expect.poll(() => underlined(page)).toEqual(['goverment', 'mispeled', 'recieve']);
  await pressEach(page, 'Alt+Shift+ArrowUp', 'Alt+Shift+ArrowUp');
  await expect.poll(() => underlined(page)).toEqual(['goverment', 'mispeled', 'recieve']);
  await pressEach(page, 'Control+Alt+F');
  await expect(page.getByRole('textbox', { name: 'Words of the footnote' })).toBeFocused();
  // A note's words are shown below the body.
  await page.keyboard.type('From TKTK sources.');
  await expect.poll(() => painted(page, 'placeholder')).toEqual(['TKTK']);
  await page.keyboard.type(' And TKTK more.');
  await expect.poll(() => painted(page, 'placeholder')).toEqual(['TKTK', 'TKTK']);
});

test('misspellings are reached by F7 and Shift+F7, and added to one\'s words or ignored in the article', async ({ workstation: { page, secondWindow } }) => {
  await english(page, 'Lawendra', 'Lawendra opens. Then wrnog.\nAnother Lawendra and mispeled end.');
  await bodyOf(page).click();
  const selected = (): Promise<string> => page.evaluate(() => String(getSelection()));
  await pressEach(page, 'Control+Home', 'F7');
  await expect.poll(selected).toBe('Lawendra');
  await page.keyboard.press('F7');
  await expect.poll(selected).toBe('wrnog');
  await page.keyboard.press('Shift+F7');
  await expect.poll(selected).toBe('Lawendra');
  await page.keyboard.press('Shift+F7');
  await expect.poll(selected).toBe('mispeled');

  await page.keyboard.press('Shift+F10');
  await suggestions(page, 'mispeled').getByRole('menuitem', { name: 'Ignore in this article' }).press('Enter');
  await expect.poll(() => underlined(page)).toEqual(['Lawendra', 'Lawendra', 'wrnog']);
  await clickWord(page, 'Lawendra', 'right');
  await suggestions(page, 'Lawendra').getByRole('menuitem', { name: 'Add to my words' }).click();
  await expect(notices(page)).toContainText('“Lawendra” is one of your words now.');
  await expect.poll(() => underlined(page)).toEqual(['wrnog']);

  const other = await secondWindow();
  await english(other, 'Second', 'Lawendra and mispeled ');
  await expect.poll(() => underlined(other)).toEqual(['mispeled']);
  await openSettings(other, 'Spelling');
  await expect(other.getByRole('list', { name: 'My words' }).getByRole('listitem')).toHaveText(['Lawendra']);
  await other.getByRole('button', { name: 'Remove “Lawendra”' }).click();
  await expect.poll(() => underlined(page)).toEqual(['Lawendra', 'Lawendra', 'wrnog']);
});

test('a dictionary of one\'s own serves its language; words said twice are right', async ({ workstation: { page } }) => {
  await openSettings(page, 'Spelling');
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add a dictionary…' }).click();
  await (await chosen).setFiles([fixture('id_ID.aff')]);
  await expect(notices(page)).toContainText('Choose two files');
  const again = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add a dictionary…' }).click();
  await (await again).setFiles([fixture('id_ID.aff'), fixture('id_ID.dic')]);
  const own = page.getByRole('list', { name: 'Dictionaries found' }).getByRole('listitem').filter({ hasText: 'Your file' });
  await expect(own).toContainText('Indonesian (Indonesia) (id_ID)');
  await expect(own).toContainText('In use');
  await page.getByRole('textbox', { name: 'New word' }).fill('Serinda');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'My words' })).toContainText('Serinda');
  await expectAccessible(page, 'the settings of spelling');
  await shoot(page, 'settings-spelling');

  await write(page, 'Jembatan Serinda', 'Anak-anaknya berlari-lari bolak-balik di jembatan Serinda, kupu-kupunya dibicarakan pemrintah pagi ini. ');
  await expect.poll(() => underlined(page)).toEqual(['pemrintah']);
  await clickWord(page, 'pemrintah');
  await page.keyboard.press('Control+Alt+X');
  await expect(suggestions(page, 'pemrintah').getByRole('menuitem', { name: 'pemerintah' })).toBeVisible();
});

test('a language without a dictionary is left alone and told; the switch ends all marks', async ({ workstation: { page } }) => {
  await english(page, 'Off and on', 'A wrnog word. ');
  await expect.poll(() => underlined(page)).toEqual(['wrnog']);
  await choose(page, 'Language', 'Javanese');
  await expect(page.getByText('Spelling is not checked: there is no dictionary for Javanese.')).toBeVisible();
  await expect.poll(() => underlined(page)).toEqual([]);
  await expect(bodyOf(page)).toHaveAttribute('spellcheck', 'true');
  await expectAccessible(page, 'an article in a language without a dictionary');
  await shoot(page, 'spelling-no-dictionary');
  await choose(page, 'Language', 'English');
  await expect.poll(() => underlined(page)).toEqual(['wrnog']);
  await page.keyboard.press('Control+Shift+P');
  await expect(page.getByRole('searchbox', { name: 'Type what you want to do' })).toBeFocused();
  await page.keyboard.type('do not check spelling');
  await pressEach(page, 'ArrowDown', 'Enter');
  await expect.poll(() => underlined(page)).toEqual([]);
  await openSettings(page, 'Spelling');
  await expect(page.getByRole('checkbox', { name: 'Check spelling while typing' })).not.toBeChecked();
});
