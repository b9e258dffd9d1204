import { bodyOf, formatting, pressEach, readAgain } from './body.ts';
import { paste } from './clipboard.ts';
import { shoot } from './shots.ts';
import { articleOption, open, saved, write } from './steps.ts';
import { expect, test } from './workstation.ts';

test.afterEach(({ consoleErrors }) => { expect(consoleErrors).toEqual([]); });

test('words are typed, split, joined, undone and counted, and read again as they were saved', async ({ workstation: { page } }) => {
  const body = bodyOf(page);
  await write(page, 'Pasar pagi', 'Pasar dibuka pagi.');

  await test.step('Enter splits a paragraph, and Backspace joins two', async () => {
    await page.keyboard.press('Enter');
    await page.keyboard.type('Pedagang datang.Pembeli menunggu.');
    await pressEach(page, ...Array.from('Pembeli menunggu.', () => 'ArrowLeft'), 'Enter');
    await expect(body.getByRole('paragraph')).toHaveText(['Pasar dibuka pagi.', 'Pedagang datang.', 'Pembeli menunggu.']);
    await pressEach(page, 'Control+Home', 'ArrowDown', 'Home', 'Backspace');
    await page.keyboard.type(' ');
    await readAgain(page, 'Pasar pagi');
    await expect(body.getByRole('paragraph')).toHaveText(['Pasar dibuka pagi. Pedagang datang.', 'Pembeli menunggu.']);
  });

  await test.step('what was done is undone and done again, by button and by key', async () => {
    await body.click();
    await pressEach(page, 'Control+End', 'Enter');
    await page.keyboard.type('Ikan habis.');
    await expect(body).toContainText('Ikan habis.');
    await formatting(page, 'Undo').click();
    await expect(body).not.toContainText('Ikan habis.');
    await formatting(page, 'Redo').click();
    await expect(body).toContainText('Ikan habis.');
    await page.keyboard.press('Control+Z');
    await expect(body).not.toContainText('Ikan habis.');
    await page.keyboard.press('Control+Y');
    await readAgain(page, 'Pasar pagi');
    await expect(body.getByRole('paragraph').last()).toHaveText('Ikan habis.');
  });

  await test.step('the line below counts the words, the minutes and says when all was saved', async () => {
    await expect(page.getByRole('main').getByText('9 words', { exact: true })).toBeVisible();
    await expect(page.getByRole('main').getByText('1 min read', { exact: true })).toBeVisible();
    await body.click();
    await pressEach(page, 'Control+End');
    await page.keyboard.insertText(' kata'.repeat(600));
    await expect(page.getByRole('main').getByText('609 words', { exact: true })).toBeVisible();
    await expect(page.getByRole('main').getByText('3 min read', { exact: true })).toBeVisible();
    await saved(page);
    await expect(page.getByRole('status').filter({ hasText: /^Saved \d\d:\d\d$/ })).toBeVisible();
    await readAgain(page, 'Pasar pagi');
    await expect(page.getByRole('main').getByText('609 words', { exact: true })).toBeVisible();
  });
});

test('words are set bold, italic and underlined by button and by key, and cleared again', async ({ workstation: { page } }) => {
  const body = bodyOf(page);
  const marks = [['Bold', 'Control+B', 'tebal'], ['Italic', 'Control+I', 'miring'], ['Underline', 'Control+U', 'garis']] as const;
  await write(page, 'Huruf', 'Awal ');

  await test.step('by key while typing, by button on what is selected', async () => {
    for (const [mark, key, word] of marks) {
      await page.keyboard.press(key);
      await expect(formatting(page, mark)).toHaveAttribute('aria-pressed', 'true');
      await page.keyboard.type(word);
      await page.keyboard.press(key);
      await page.keyboard.type(' ');
    }
    for (const [mark, , word] of marks) {
      await page.keyboard.type(`${word}2`);
      await page.keyboard.press('Control+Shift+ArrowLeft');
      await formatting(page, mark).click();
      await page.keyboard.press('ArrowRight');
      await formatting(page, mark).click();
      await page.keyboard.type(' ');
    }
    await readAgain(page, 'Huruf');
    await expect(body.getByRole('strong')).toHaveText(['tebal', 'tebal2']);
    await expect(body.getByRole('emphasis')).toHaveText(['miring', 'miring2']);
    for (const [mark, , word] of marks) {
      for (const text of [word, `${word}2`]) {
        await body.getByText(text, { exact: true }).dblclick();
        for (const [other] of marks) await expect(formatting(page, other)).toHaveAttribute('aria-pressed', String(other === mark));
      }
    }
  });

  await test.step('nothing is left of them in words that are cleared', async () => {
    await pressEach(page, 'Control+A', 'Control+\\');
    await readAgain(page, 'Huruf');
    await expect(body.getByRole('paragraph')).toHaveText(['Awal tebal miring garis tebal2 miring2 garis2']);
    await expect(body.getByRole('strong')).toHaveCount(0);
    await expect(body.getByRole('emphasis')).toHaveCount(0);
    await body.click();
    await page.keyboard.press('Control+A');
    await expect(formatting(page, 'Underline')).toHaveAttribute('aria-pressed', 'false');
  });
});

test('a link is set, changed and taken away, and an address that runs something is refused', async ({ workstation: { page } }) => {
  const body = bodyOf(page);
  const editor = page.getByRole('group', { name: 'Link' });
  const address = editor.getByRole('textbox', { name: 'Web address' });
  await write(page, 'Tautan', 'Baca pengumuman');

  await test.step('set on the selected words', async () => {
    await pressEach(page, 'Control+Shift+ArrowLeft', 'Control+K');
    await expect(address).toBeFocused();
    await page.keyboard.type('javascript:alert(1)');
    await page.keyboard.press('Enter');
    await expect(editor.getByText('This address cannot be used.')).toBeVisible();
    await expect(body.getByRole('link')).toHaveCount(0);
    await shoot(page, 'editor-link-refused');
    await address.fill('kota.example.org/pengumuman');
    await page.keyboard.press('Enter');
    await expect(body).toBeFocused();
    await shoot(page, 'editor-link');
    await readAgain(page, 'Tautan');
    await expect(body.getByRole('link', { name: 'pengumuman' })).toHaveAttribute('href', 'https://kota.example.org/pengumuman');
  });

  await test.step('changed below the link', async () => {
    await body.getByRole('link').click();
    await editor.getByRole('button', { name: 'Edit link' }).click();
    await expect(address).toHaveValue('https://kota.example.org/pengumuman');
    await address.fill('redaksi@example.org');
    await editor.getByRole('button', { name: 'Save' }).click();
    await readAgain(page, 'Tautan');
    await expect(body.getByRole('link', { name: 'pengumuman' })).toHaveAttribute('href', 'mailto:redaksi@example.org');
  });

  await test.step('taken away, the words stay', async () => {
    await body.getByRole('link').click();
    await editor.getByRole('button', { name: 'Remove link' }).click();
    await readAgain(page, 'Tautan');
    await expect(body.getByRole('paragraph')).toHaveText('Baca pengumuman');
    await expect(body.getByRole('link')).toHaveCount(0);
  });
});

test('an address becomes a link at the space or Enter behind it, and where it is pasted over words; one undo leaves what was typed', async ({ workstation: { page } }) => {
  const body = bodyOf(page);
  await write(page, 'Alamat', 'Lihat https://kota.example.org/peta, lalu www.example.org.');
  await expect(body.getByRole('link')).toHaveText(['https://kota.example.org/peta']);
  await page.keyboard.press('Enter');
  await expect(body.getByRole('link')).toHaveText(['https://kota.example.org/peta', 'www.example.org']);
  await page.keyboard.press('Control+Z');
  await expect(body.getByRole('link')).toHaveCount(1);
  await expect(body.getByRole('paragraph').first()).toHaveText('Lihat https://kota.example.org/peta, lalu www.example.org.');
  await page.keyboard.type('Peta kota ');
  await pressEach(page, 'ArrowLeft', 'Control+Shift+ArrowLeft');
  await paste(body, { texts: { 'text/plain': ' https://example.org/peta\n' } });
  await expect(body.getByRole('link', { name: 'kota', exact: true })).toHaveAttribute('href', 'https://example.org/peta');
  await readAgain(page, 'Alamat');
  await expect(body.getByRole('link')).toHaveText(['https://kota.example.org/peta', 'kota']);
  await expect(body.getByRole('paragraph')).toHaveText(['Lihat https://kota.example.org/peta, lalu www.example.org.', 'Peta kota ']);
});

test('a link leads to an article of the library: found by its words, opened from the card, missed when it is deleted', async ({ workstation: { page } }) => {
  const body = bodyOf(page);
  const card = page.getByRole('group', { name: 'Link' });
  await write(page, 'Kapal tiba di Serinda', 'Kapal itu membawa beras.');
  await write(page, 'Pasar ramai', 'Baca tentang kapal');
  await pressEach(page, 'Control+Shift+ArrowLeft', 'Control+K');
  await card.getByRole('button', { name: 'Link to an article of the library' }).press('Enter');
  const finder = card.getByRole('combobox', { name: 'Article to link to' });
  await expect(finder).toBeFocused();
  await page.keyboard.type('serinda');
  await expect(page.getByRole('option', { name: 'Kapal tiba di Serinda Draft' }).last()).toBeVisible();
  await shoot(page, 'editor-link-find-article');
  await pressEach(page, 'ArrowDown', 'Enter');
  await expect(body).toBeFocused();
  await expect(body.getByRole('link', { name: 'kapal' })).toHaveAttribute('href', /^https:.*kapal-tiba-di-serinda/);
  await saved(page);
  await readAgain(page, 'Pasar ramai');
  await body.getByRole('link').click();
  await expect(card.getByText('Kapal tiba di Serinda')).toBeVisible();
  await shoot(page, 'editor-link-to-article');
  await card.getByRole('button', { name: 'Open the article' }).click();
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('Kapal tiba di Serinda');
  await articleOption(page, 'Kapal tiba di Serinda').focus();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('alertdialog')).toContainText('1 article links to it');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Move to the trash' }).click();
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await open(page, 'Pasar ramai');
  await page.getByRole('tab', { name: 'Checks' }).click();
  await expect(page.getByText('The link “kapal” leads to an article that is in the trash.')).toBeVisible();
});
