import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { bodyOf, formatting, pressEach, readAgain } from './body.ts';
import { write } from './steps.ts';
import { test } from './workstation.ts';

test.afterEach(({ consoleErrors }) => { expect(consoleErrors).toEqual([]); });

type Place = { readonly name: string; readonly make: (page: Page) => Promise<Locator>; readonly shown: (page: Page) => Locator };

const PLACES: readonly Place[] = [
  {
    name: 'a cell of a table',
    make: async (page) => {
      await formatting(page, 'Insert a table').click();
      return page.getByRole('textbox', { name: 'row 1 of 3, column 1 of 3', exact: true });
    },
    shown: (page) => bodyOf(page).getByRole('columnheader').first(),
  },
  {
    name: 'a fact box',
    make: async (page) => {
      await page.keyboard.type('/fact');
      await page.getByRole('option', { name: 'Fact box' }).waitFor();
      await pressEach(page, 'Enter');
      const words = page.getByRole('textbox', { name: 'What the fact box says' });
      await words.click();
      return words;
    },
    shown: (page) => page.getByRole('textbox', { name: 'What the fact box says' }),
  },
];

for (const { name, make, shown } of PLACES) {
  test(`in ${name} words are written as in the body: characters, a phrase's language, quotation marks, addresses and undo`, async ({ workstation: { page } }) => {
    await write(page, 'Sisipan', 'Awal.');
    await pressEach(page, 'Enter');
    const place = await make(page);
    await expect(place).toBeFocused();
    await test.step('characters by key, behind the caret', async () => {
      await page.keyboard.type('5 C');
      await pressEach(page, 'ArrowLeft', 'Control+Alt+O');
      await expect(page.getByRole('dialog', { name: 'Special characters' }).getByRole('searchbox')).toBeFocused();
      await page.keyboard.type('degree');
      await pressEach(page, 'ArrowDown', 'Enter');
      await expect(place).toHaveText('5 °C');
      await expect(place).toBeFocused();
      await pressEach(page, 'End', 'Control+Alt+O');
      await expect(page.getByRole('dialog', { name: 'Special characters' }).getByRole('searchbox')).toBeFocused();
      await page.keyboard.type('euro');
      await pressEach(page, 'ArrowDown', 'Enter');
      await expect(place).toHaveText('5 °C€');
      await expect(place).toBeFocused();
      await pressEach(page, 'Control+Z');
      await expect(place).toHaveText('5 °C');
    });
    await test.step('what language a phrase is in', async () => {
      await page.keyboard.type(' pocket park');
      await pressEach(page, 'Control+Shift+ArrowLeft', 'Control+Shift+ArrowLeft', 'Control+Alt+g');
      await page.getByRole('dialog', { name: 'Language of the words' }).getByRole('searchbox').fill('engl');
      await pressEach(page, 'ArrowDown', 'Enter');
      await expect(place.locator('[lang="en"]')).toHaveText('pocket park');
      await expect(place).toBeFocused();
      await expect(place).toHaveText('5 °C pocket park');
    });
    await test.step('quotation marks, and as typed by one undo', async () => {
      await pressEach(page, 'Control+A', 'Delete');
      await page.keyboard.type('"Luas" ');
      await expect(place).toHaveText('“Luas” ');
      await page.keyboard.type('"');
      await expect(place).toHaveText('“Luas” “');
      await pressEach(page, 'Control+Z');
      await expect(place).toHaveText('“Luas” "');
      await page.keyboard.type('x');
      await expect(place).toHaveText('“Luas” "x');
    });
    await test.step('an address becomes a link at the space behind it, and is as typed by one undo', async () => {
      await page.keyboard.type(' https://kota.example.org ');
      await expect(place.locator('a')).toHaveText('https://kota.example.org');
      await pressEach(page, 'Control+Z');
      await expect(place.locator('a')).toHaveCount(0);
      await expect(place).toHaveText('“Luas” "x https://kota.example.org ');
      await page.keyboard.type('ya www.example.org ');
      await expect(place.locator('a')).toHaveText('www.example.org');
    });
    await test.step('selected words become a link by its key, and the keyboard comes back', async () => {
      await page.keyboard.type('peta');
      await pressEach(page, 'Control+Shift+ArrowLeft', 'Control+K');
      await expect(page.getByRole('textbox', { name: 'Web address' })).toBeFocused();
      await page.keyboard.type('example.org/peta');
      await pressEach(page, 'Enter');
      await expect(place.locator('a').last()).toHaveAttribute('href', 'https://example.org/peta');
      await expect(place).toBeFocused();
      await pressEach(page, 'End');
    });
    await test.step('a note is opened by the pencil of the list, also where nobody writes here', async () => {
      await pressEach(page, 'Control+Alt+F');
      await page.getByRole('textbox', { name: 'Words of the footnote' }).fill('Menurut kota');
      await pressEach(page, 'Escape');
      await expect(place).toBeFocused();
      await bodyOf(page).getByText('Awal.').click();
      await expect(bodyOf(page)).toBeFocused();
      await page.getByRole('button', { name: 'Edit footnote 1' }).click();
      await expect(page.getByRole('textbox', { name: 'Words of the footnote' })).toHaveText('Menurut kota');
      await pressEach(page, 'Control+End');
      await page.keyboard.type(', sementara.');
      await pressEach(page, 'Escape');
      const note = page.getByRole('region', { name: 'Footnotes' }).getByRole('listitem');
      await expect(note).toHaveText('Menurut kota, sementara.');
      // All of it is one step, as of a note in the body.
      await pressEach(page, 'Control+Z');
      await expect(note).toHaveText('Menurut kota');
      await pressEach(page, 'Control+Y');
      await expect(note).toHaveText('Menurut kota, sementara.');
    });
    await readAgain(page, 'Sisipan');
    await expect(shown(page)).toHaveText('“Luas” "x https://kota.example.org ya www.example.org peta1');
  });
}

for (const { name, make } of [...PLACES, { name: 'the body', make: (page: Page) => Promise.resolve(bodyOf(page)) }]) {
  test(`in ${name} the palette leaves the caret where it was, for what is chosen in it and where it is only closed`, async ({ workstation: { page } }) => {
    const palette = page.getByRole('dialog', { name: 'Command palette' });
    const askPalette = async (words: string): Promise<void> => {
      await pressEach(page, 'Control+Shift+P');
      await expect(palette.getByRole('searchbox')).toBeFocused();
      await page.keyboard.type(words);
    };
    await write(page, 'Palet', 'Awal.');
    await pressEach(page, 'Enter');
    const place = await make(page);
    await expect(place).toBeFocused();
    await page.keyboard.type('5 C.');
    await pressEach(page, 'ArrowLeft', 'ArrowLeft');
    await askPalette('special char');
    await pressEach(page, 'Enter');
    await expect(page.getByRole('dialog', { name: 'Special characters' }).getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('degree');
    await pressEach(page, 'ArrowDown', 'Enter');
    await expect(place).toContainText('5 °C.');
    await expect(place).toBeFocused();
    await askPalette('');
    await pressEach(page, 'Escape');
    await expect(palette).toHaveCount(0);
    await expect(place).toBeFocused();
    await page.keyboard.type('*');
    await expect(place).toContainText('5 °*C.');
    await pressEach(page, 'Shift+ArrowLeft');
    await askPalette('');
    await pressEach(page, 'Escape');
    await expect(place).toBeFocused();
    await page.keyboard.type('!');
    await expect(place).toContainText('5 °!C.');
  });
}

test('a mark chosen in the palette is given to what is selected in the cell', async ({ workstation: { page } }) => {
  await write(page, 'Palet', 'Awal.');
  await formatting(page, 'Insert a table').click();
  const cell = page.getByRole('textbox', { name: 'row 1 of 3, column 1 of 3', exact: true });
  await expect(cell).toBeFocused();
  await page.keyboard.type('satu dua');
  await pressEach(page, 'Control+Shift+ArrowLeft', 'Control+Shift+P');
  await page.getByRole('dialog', { name: 'Command palette' }).getByRole('searchbox').fill('bold');
  await pressEach(page, 'Enter');
  await expect(cell.getByText('dua', { exact: true })).toHaveCSS('font-weight', '680');
  await expect(cell).toBeFocused();
  await page.keyboard.type('tiga');
  await expect(cell).toHaveText('satu tiga');
});

test('“/” in a fact box offers what can stand in one, and its Escape does not leave the box', async ({ workstation: { page } }) => {
  await write(page, 'Kotak', 'Awal.');
  await pressEach(page, 'Enter');
  await page.keyboard.type('/fact');
  await page.getByRole('option', { name: 'Fact box' }).waitFor();
  await pressEach(page, 'Enter');
  const words = page.getByRole('textbox', { name: 'What the fact box says' });
  const options = page.getByRole('listbox', { name: 'Blocks' }).getByRole('option');
  await words.click();
  await page.keyboard.type('/');
  await expect(options).toHaveText(['Paragraph', 'Bulleted list', 'Numbered list', 'Check list', 'Footnote', 'Special character']);
  await expectAccessible(page, 'the slash menu in a fact box', 'list over the screen');
  await pressEach(page, 'Escape');
  await expect(options).toHaveCount(0);
  await expect(words).toBeFocused();
  await pressEach(page, 'Backspace');
  await page.keyboard.type('/numb');
  await expect(options).toHaveText(['Numbered list']);
  await pressEach(page, 'Enter');
  await page.keyboard.type('Satu /special');
  await pressEach(page, 'Enter');
  await expect(page.getByRole('dialog', { name: 'Special characters' }).getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('euro');
  await pressEach(page, 'ArrowDown', 'Enter');
  await expect(words.getByRole('listitem')).toHaveText('Satu €');
  await expect(words).toBeFocused();
  await pressEach(page, 'Control+Z');
  await expect(words.getByRole('listitem')).toHaveText('Satu ');
  await page.keyboard.type('/foot');
  await pressEach(page, 'Enter');
  await page.getByRole('textbox', { name: 'Words of the footnote' }).fill('Catatan kaki.');
  await pressEach(page, 'Escape');
  await readAgain(page, 'Kotak');
  await expect(words.getByRole('listitem')).toHaveText('Satu 1');
});

test('an input method that ends its own list by Escape does not close the form of a link', async ({ workstation: { page } }) => {
  await write(page, 'Tautan', 'Baca pengumuman');
  const devtools = await page.context().newCDPSession(page);
  await pressEach(page, 'Control+Shift+ArrowLeft', 'Control+K');
  const address = page.getByRole('group', { name: 'Link' }).getByRole('textbox', { name: 'Web address' });
  await expect(address).toBeFocused();
  await devtools.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
  await address.dispatchEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true, cancelable: true });
  await expect(address).toBeFocused();
  await devtools.send('Input.insertText', { text: 'example.org' });
  await expect(address).toHaveValue('example.org');
  await pressEach(page, 'Escape');
  await expect(address).toBeHidden();
});
