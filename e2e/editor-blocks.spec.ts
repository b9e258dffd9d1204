import { bodyOf, formatting, pressEach, readAgain, turnInto } from './body.ts';
import { shoot } from './shots.ts';
import { write } from './steps.ts';
import { expect, test } from './workstation.ts';

test.afterEach(({ consoleErrors }) => { expect(consoleErrors).toEqual([]); });

test('headings are made by the list, by key and by signs, and turned back', async ({ workstation: { page } }) => {
  const body = bodyOf(page);
  await write(page, 'Judul bagian', 'Dua dari daftar');
  await turnInto(page, 'Heading 2');
  await pressEach(page, 'Enter');
  await page.keyboard.type('Tiga dari daftar');
  await turnInto(page, 'Heading 3');
  await pressEach(page, 'Enter');
  await page.keyboard.type('Empat dari daftar');
  await turnInto(page, 'Heading 4');
  for (const level of [2, 3, 4]) {
    await pressEach(page, 'Enter');
    await page.keyboard.type(`Dari tombol ${level}`);
    await pressEach(page, `Control+Alt+${level}`);
    await expect(formatting(page, 'Block type')).toContainText(`Heading ${level}`);
    await pressEach(page, 'Enter');
    await page.keyboard.type(`${'#'.repeat(level)} Dari tanda ${level}`);
  }
  await pressEach(page, 'Enter');
  await page.keyboard.type('## Biasa lagi');
  await pressEach(page, 'Control+Alt+0', 'Enter');
  await page.keyboard.type('# bukan judul');
  await readAgain(page, 'Judul bagian');
  await expect(body.getByRole('heading', { level: 2 })).toHaveText(['Dua dari daftar', 'Dari tombol 2', 'Dari tanda 2']);
  await expect(body.getByRole('heading', { level: 3 })).toHaveText(['Tiga dari daftar', 'Dari tombol 3', 'Dari tanda 3']);
  await expect(body.getByRole('heading', { level: 4 })).toHaveText(['Empat dari daftar', 'Dari tombol 4', 'Dari tanda 4']);
  await expect(body.getByRole('paragraph')).toHaveText(['Biasa lagi', '# bukan judul']);
});

test('lists are made by the list, by key and by signs, and their items nest by Tab and come back by Shift+Tab', async ({ workstation: { page } }) => {
  const body = bodyOf(page);
  await write(page, 'Daftar', '- Sayur');
  await test.step('bullets, three deep and back', async () => {
    await pressEach(page, 'Enter', 'Tab');
    await page.keyboard.type('Bayam');
    await pressEach(page, 'Enter', 'Tab');
    await page.keyboard.type('Merah');
    await pressEach(page, 'Enter', 'Shift+Tab', 'Shift+Tab');
    await page.keyboard.type('Buah');
    await shoot(page, 'editor-list');
    await pressEach(page, 'Enter', 'Enter');
  });
  await test.step('numbers, by key', async () => {
    await page.keyboard.type('Pertama');
    await pressEach(page, 'Control+Shift+7', 'Enter');
    await page.keyboard.type('Kedua');
    await pressEach(page, 'Enter', 'Enter');
    await page.keyboard.type('Titik');
    await turnInto(page, 'Bulleted list');
    await pressEach(page, 'Control+Shift+8');
    await expect(formatting(page, 'Block type')).toContainText('Paragraph');
  });
  await readAgain(page, 'Daftar');
  await expect(body).toMatchAriaSnapshot(`
    - textbox "Article body":
      - list:
        - listitem: Sayur
        - listitem:
          - list:
            - listitem: Bayam
            - listitem:
              - list:
                - listitem: Merah
        - listitem: Buah
      - list:
        - listitem: Pertama
        - listitem: Kedua
      - paragraph: Titik
  `);
});

test('a quote is typed with who said it, and a pull quote lifts words out of the story', async ({ workstation: { page } }) => {
  const body = bodyOf(page);
  const attribution = page.getByRole('group', { name: 'Attribution' }).getByRole('textbox', { name: 'Attribution' });
  const pullQuote = body.getByRole('group', { name: 'Pull quote' });
  await write(page, 'Kutipan', '> Kami tidak pindah.');
  await expect(body.getByRole('blockquote')).toHaveText('Kami tidak pindah.');
  await attribution.fill('Siti, pedagang');
  await attribution.press('Enter');
  await expect(body).toBeFocused();
  await pressEach(page, 'Control+End', 'Enter');
  await page.keyboard.type('/pull');
  await expect(page.getByRole('option', { name: 'Pull quote' })).toBeVisible();
  await pressEach(page, 'Enter');
  await pullQuote.getByRole('textbox', { name: 'Words of the pull quote' }).fill('“Kami tidak pindah.”');
  await pullQuote.getByRole('textbox', { name: 'Attribution' }).fill('Siti');
  await shoot(page, 'editor-pull-quote');
  await readAgain(page, 'Kutipan');
  await expect(body.getByRole('blockquote')).toHaveText('Kami tidak pindah.');
  await body.getByRole('blockquote').click();
  await expect(attribution).toHaveValue('Siti, pedagang');
  await expect(pullQuote.getByRole('textbox', { name: 'Words of the pull quote' })).toHaveValue('“Kami tidak pindah.”');
  await expect(pullQuote.getByRole('textbox', { name: 'Attribution' })).toHaveValue('Siti');
});

test('a slash offers blocks to the keyboard: narrowed by letters, taken by Enter, left by Escape', async ({ workstation: { page } }) => {
  const body = bodyOf(page);
  const menu = page.getByRole('listbox', { name: 'Blocks' });
  await write(page, 'Garis miring', '/');
  await expect(menu.getByRole('option')).toHaveText(['Paragraph', 'Heading 2', 'Heading 3', 'Heading 4', 'Bulleted list', 'Numbered list', 'Check list', 'Quote', 'Pull quote', 'Figure', 'Gallery', 'Table', 'Related links', 'Fact box', 'Dividing line', 'Embed', 'Footnote', 'Special character']);
  await shoot(page, 'editor-slash');
  await page.keyboard.type('head');
  await expect(menu.getByRole('option')).toHaveText(['Heading 2', 'Heading 3', 'Heading 4']);
  await pressEach(page, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp');
  await expect(menu.getByRole('option', { selected: true })).toHaveText('Heading 4');
  await pressEach(page, 'ArrowUp', 'Enter');
  await expect(menu).toBeHidden();
  await page.keyboard.type('Dari menu');
  await pressEach(page, 'Enter');
  await page.keyboard.type('/');
  await expect(menu).toBeVisible();
  await pressEach(page, 'Escape');
  await expect(menu).toBeHidden();
  await page.keyboard.type('quo dan/atau');
  await expect(menu).toBeHidden();
  await pressEach(page, 'Enter');
  await page.keyboard.type('Sebelum garis /divid');
  await pressEach(page, 'Enter');
  await readAgain(page, 'Garis miring');
  await expect(body.getByRole('heading', { level: 3 })).toHaveText('Dari menu');
  await expect(body.getByRole('paragraph').filter({ hasText: /\S/ })).toHaveText(['/quo dan/atau', /^Sebelum garis\s?$/]);
  await expect(body.getByRole('group', { name: 'Dividing line' })).toBeVisible();
});

test('a block moves by the keyboard past its neighbours, and undo takes it back', async ({ workstation: { page } }) => {
  const body = bodyOf(page);
  const order = (...texts: string[]): Promise<void> => expect(body.getByRole('paragraph')).toHaveText(texts);
  await write(page, 'Urutan', 'Satu');
  for (const word of ['Dua', 'Tiga']) {
    await pressEach(page, 'Enter');
    await page.keyboard.type(word);
  }
  await pressEach(page, 'Alt+Shift+ArrowUp', 'Alt+Shift+ArrowUp');
  await order('Tiga', 'Satu', 'Dua');
  await pressEach(page, 'Alt+Shift+ArrowUp');
  await order('Tiga', 'Satu', 'Dua');
  await pressEach(page, 'Alt+Shift+ArrowDown');
  await order('Satu', 'Tiga', 'Dua');
  await pressEach(page, 'Control+Z');
  await order('Tiga', 'Satu', 'Dua');
  await page.keyboard.type('!');
  await readAgain(page, 'Urutan');
  await order('Tiga!', 'Satu', 'Dua');
});
