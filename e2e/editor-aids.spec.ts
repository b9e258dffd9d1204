import { bodyOf, formatting, painted, pressEach, readAgain } from './body.ts';
import { shoot } from './shots.ts';
import { choose, notices, openSettings, select, write } from './steps.ts';
import { expect, test } from './workstation.ts';

test.afterEach(({ consoleErrors }) => { expect(consoleErrors).toEqual([]); });

test('words are raised, lowered, struck and set as code by key and from the menu, and cleared again', async ({ workstation: { page } }) => {
  const body = bodyOf(page);
  const menu = page.getByRole('menu', { name: 'More formatting' });
  const marks = [['Superscript', 'Control+.', '2'], ['Subscript', 'Control+,', '3'], ['Code', 'Control+Shift+M', 'id'], ['Strikethrough', 'Alt+Shift+5', 'lama']] as const;
  await write(page, 'Tanda', 'Luas');

  await test.step('by key while typing', async () => {
    for (const [, key, word] of marks) {
      await page.keyboard.press(key);
      await page.keyboard.type(word);
      await page.keyboard.press(key);
      await page.keyboard.type(' dan ');
    }
    await readAgain(page, 'Tanda');
    await expect(body.getByRole('superscript')).toHaveText('2');
    await expect(body.getByRole('subscript')).toHaveText('3');
    await expect(body.getByRole('code')).toHaveText('id');
  });

  await test.step('the menu shows what is on, and sets a mark for what is typed next', async () => {
    await body.click();
    await page.keyboard.press('Control+End');
    await formatting(page, 'More formatting').click();
    for (const [name] of marks) await expect(menu.getByRole('menuitemcheckbox', { name })).toHaveAttribute('aria-checked', 'false');
    await menu.getByRole('menuitemcheckbox', { name: 'Superscript' }).click();
    await expect(body).toBeFocused();
    await page.keyboard.type('10');
    await expect(body.getByRole('superscript').last()).toHaveText('10');
    await formatting(page, 'More formatting').click();
    await expect(menu.getByRole('menuitemcheckbox', { name: 'Superscript' })).toHaveAttribute('aria-checked', 'true');
    await shoot(page, 'editor-more-marks');
    await menu.getByRole('menuitemcheckbox', { name: 'Subscript' }).click();
    await expect(body).toBeFocused();
    await page.keyboard.type('11');
    await expect(body.getByRole('superscript').last()).toHaveText('10');
    await expect(body.getByRole('subscript').last()).toHaveText('11');
  });

  await test.step('nothing is left of them in words that are cleared', async () => {
    await pressEach(page, 'Control+A', 'Control+\\');
    await readAgain(page, 'Tanda');
    await expect(body.getByRole('paragraph')).toHaveText('Luas2 dan 3 dan id dan lama dan 1011');
    for (const role of ['superscript', 'subscript'] as const) await expect(body.getByRole(role)).toHaveCount(0);
  });
});

test('a phrase says its language: for the page that is read, and until it is taken back', async ({ workstation: { page } }) => {
  const body = bodyOf(page);
  const dialog = page.getByRole('dialog', { name: 'Language of the words' });
  const inEnglish = body.locator('[lang="en"]');
  await write(page, 'Bahasa', 'Taman saku atau pocket park');
  await pressEach(page, 'Control+Shift+ArrowLeft', 'Control+Shift+ArrowLeft', 'Control+Alt+g');
  await dialog.getByRole('searchbox').fill('engl');
  await shoot(page, 'phrase-language');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(inEnglish).toHaveText('pocket park');
  await expect(body).toBeFocused();
  await pressEach(page, 'ArrowRight');
  await page.keyboard.type('s');
  await readAgain(page, 'Bahasa');
  await expect(inEnglish).toHaveText('pocket parks');
  await expect(body.getByRole('paragraph')).toHaveText('Taman saku atau pocket parks');
  await shoot(page, 'phrase-language-set');

  // With a caret only, the phrase that it stands in is meant.
  await inEnglish.click();
  await formatting(page, 'More formatting').click();
  await page.getByRole('menuitem', { name: 'Language of the words' }).click();
  await dialog.getByRole('menuitemradio', { name: 'The article’s language (Indonesian)' }).click();
  await expect(inEnglish).toHaveCount(0);
  await body.focus();
  await page.keyboard.press('Control+z');
  await expect(inEnglish).toHaveText('pocket parks');
});

test('what is still to come is counted, gone through by key, and exported only by choice', async ({ workstation: { page } }) => {
  const body = bodyOf(page);
  const headline = page.getByRole('textbox', { name: 'Headline' });
  const selected = (): Promise<string> => page.evaluate(() => {
    const field = document.activeElement;
    return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0) : String(document.getSelection());
  });
  await write(page, 'Luas [TK] hektare', 'Dibuka TKTK orang di TK Pembina.');
  await pressEach(page, 'Enter');
  await page.keyboard.type('Kepala dinas (TK) hadir.');
  const count = page.getByRole('button', { name: '3 TK: go to the next one' });

  await test.step('the line below counts them, and the body marks them', async () => {
    await expect(count).toHaveText('3 TK');
    await expect.poll(() => painted(page, 'placeholder')).toEqual(['TKTK', '(TK)']);
    await shoot(page, 'editor-placeholders');
  });

  await test.step('each press selects the next one, and typing fills it in', async () => {
    await headline.click();
    await page.keyboard.press('Home');
    await page.keyboard.press('Control+Alt+K');
    await expect(headline).toBeFocused();
    expect(await selected()).toBe('[TK]');
    await page.keyboard.type('40');
    await expect(headline).toHaveValue('Luas 40 hektare');
    await page.keyboard.press('Control+Alt+K');
    await expect.poll(selected).toBe('TKTK');
    await page.getByRole('button', { name: '2 TK: go to the next one' }).click();
    await expect.poll(selected).toBe('(TK)');
    await page.keyboard.press('Control+Alt+K');
    await expect.poll(selected).toBe('TKTK');
    await page.keyboard.type('dua ratus');
    await expect(body.getByRole('paragraph').first()).toHaveText('Dibuka dua ratus orang di TK Pembina.');
    await expect(page.getByRole('button', { name: '1 TK: go to the next one' })).toBeVisible();
  });

  await test.step('an export names the place, and is done only if a person says so', async () => {
    await page.keyboard.press('Control+E');
    const form = page.getByRole('complementary', { name: 'Publish' });
    await choose(page, 'Where to', 'The library’s exports folder');
    await form.getByRole('button', { name: 'Export', exact: true }).click();
    const asked = page.getByRole('alertdialog', { name: '“TK” is still in the article' });
    await expect(asked).toContainText('“TK” still stands in this article, in the body (“Kepala dinas (TK) hadir.”).');
    await shoot(page, 'publish-placeholders');
    await asked.getByRole('button', { name: 'Cancel' }).click();
    await expect(form.getByText('was exported')).toHaveCount(0);
    await form.getByRole('button', { name: 'Export', exact: true }).click();
    await asked.getByRole('button', { name: 'Export all the same' }).click();
    await expect(form.getByText('1 file was exported:')).toBeVisible();
  });
});

test('quotation marks and dashes are set as one types, one undo brings back what was typed, and a switch turns it off', async ({ workstation: { page } }) => {
  const body = bodyOf(page);
  const headline = page.getByRole('textbox', { name: 'Headline' });
  const first = body.getByRole('paragraph').first();
  await write(page, 'Kutipan', `Ia berkata, "Jum'at 2--3 --- nanti..."`);

  await test.step('in the body, and each is one undo', async () => {
    await expect(first).toHaveText('Ia berkata, “Jum’at 2–3 — nanti…”');
    await page.keyboard.press('Control+Z');
    await expect(first).toHaveText('Ia berkata, “Jum’at 2–3 — nanti…"');
    await page.keyboard.type(' ya --');
    await expect(first).toHaveText('Ia berkata, “Jum’at 2–3 — nanti…" ya –');
    await page.keyboard.press('Control+Z');
    await expect(first).toHaveText('Ia berkata, “Jum’at 2–3 — nanti…" ya --');
    await page.keyboard.type('>');
    await readAgain(page, 'Kutipan');
    await expect(first).toHaveText('Ia berkata, “Jum’at 2–3 — nanti…" ya -->');
  });

  await test.step('not in code, nor in an address, nor in what an input method composes', async () => {
    await body.click();
    await pressEach(page, 'Control+End', 'Enter', 'Control+Shift+M');
    await page.keyboard.type(`a="b"--`);
    await page.keyboard.press('Control+Shift+M');
    await page.keyboard.type(` https://a.example/x--y"...`);
    await expect(body.getByRole('paragraph').last()).toHaveText(`a="b"-- https://a.example/x--y"...`);
    const devtools = await page.context().newCDPSession(page);
    await pressEach(page, 'Enter');
    await devtools.send('Input.imeSetComposition', { text: '"', selectionStart: 1, selectionEnd: 1 });
    await devtools.send('Input.imeSetComposition', { text: '"に', selectionStart: 2, selectionEnd: 2 });
    await devtools.send('Input.insertText', { text: '"日' });
    await expect(body.getByRole('paragraph').last()).toHaveText('"日');
  });

  await test.step('in the headline and the standfirst, by their own undo', async () => {
    await headline.fill('');
    await headline.pressSequentially('"Pasar" -- ya');
    await expect(headline).toHaveValue('“Pasar” – ya');
    await headline.pressSequentially(' "');
    await expect(headline).toHaveValue('“Pasar” – ya “');
    await page.keyboard.press('Control+Z');
    await expect(headline).toHaveValue('“Pasar” – ya "');
    await page.keyboard.type('x');
    await expect(headline).toHaveValue('“Pasar” – ya "x');
    await page.getByRole('textbox', { name: 'Standfirst' }).pressSequentially(`it's...`);
    await expect(page.getByRole('textbox', { name: 'Standfirst' })).toHaveValue('it’s…');
  });

  await test.step('off by the palette, on by the settings', async () => {
    await body.click();
    await page.keyboard.press('Control+Shift+P');
    await expect(page.getByRole('dialog', { name: 'Command palette' }).getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('as typed');
    await page.getByRole('menuitem', { name: 'Quotation marks and dashes as typed' }).click();
    await expect(notices(page)).toContainText('Quotation marks and dashes as typed');
    await pressEach(page, 'Control+End', 'Enter');
    await page.keyboard.type('"a" -- b');
    await expect(body.getByRole('paragraph').last()).toHaveText('"a" -- b');
    await openSettings(page, 'Writing');
    await select(page, 'Quotation marks and dashes', 'As in print');
    await shoot(page, 'settings-writing');
  });
});

test('characters that the keyboard lacks are found by name in either language and put at the caret', async ({ workstation: { page } }) => {
  const body = bodyOf(page);
  const dialog = page.getByRole('dialog', { name: 'Special characters' });
  const search = dialog.getByRole('searchbox', { name: 'Find a character by its name' });
  await write(page, 'Karakter', 'Harga ');

  await test.step('by key, and by keys within', async () => {
    await page.keyboard.press('Control+Alt+O');
    await expect(search).toBeFocused();
    await shoot(page, 'editor-characters');
    await page.keyboard.type('euro');
    await pressEach(page, 'ArrowDown', 'Enter');
    await expect(dialog).toHaveCount(0);
    await expect(body).toBeFocused();
    await page.keyboard.type('5');
    await expect(body).toHaveText('Harga €5');
  });

  await test.step('by the slash menu, by its Indonesian name, and it is then among those used lately', async () => {
    await page.keyboard.type(' /special');
    await page.keyboard.press('Enter');
    await expect(search).toBeFocused();
    await expect(dialog.getByRole('group', { name: 'Used lately' }).getByRole('menuitem')).toHaveText([/Euro/]);
    await page.keyboard.type('seperdua');
    await dialog.getByRole('menuitem', { name: 'One half' }).click();
    await expect(body).toHaveText('Harga €5 ½');
    await page.keyboard.press('Control+Z');
    await expect(body).toHaveText('Harga €5 ');
  });

  await test.step('in the headline too', async () => {
    await page.getByRole('textbox', { name: 'Headline' }).press('End');
    await page.keyboard.press('Control+Alt+O');
    await expect(search).toBeFocused();
    await page.keyboard.type('em dash');
    await pressEach(page, 'ArrowDown', 'Enter');
    await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('Karakter—');
    await expect(page.getByRole('textbox', { name: 'Headline' })).toBeFocused();
  });
});

test('a short form of one’s own gives its text, and one undo brings it back', async ({ workstation: { page } }) => {
  const body = bodyOf(page);
  const dialog = page.getByRole('dialog', { name: 'Add a short form' });
  const list = page.getByRole('list', { name: 'Short forms' });

  await test.step('added in the settings, refused without a name and with one that is taken', async () => {
    await openSettings(page, 'Writing');
    await page.getByRole('button', { name: 'Add a short form' }).click();
    await dialog.getByRole('button', { name: 'Add' }).click();
    await expect(dialog.getByText('Write what you will type for short.')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Short form' }).fill('/ttd');
    await dialog.getByRole('textbox', { name: 'Text' }).fill('Redaksi\nJakarta');
    await shoot(page, 'settings-short-form');
    await dialog.getByRole('button', { name: 'Add' }).click();
    await expect(list.getByRole('listitem')).toHaveText([/^\/ttdRedaksi/]);
    await page.getByRole('button', { name: 'Add a short form' }).click();
    await dialog.getByRole('textbox', { name: 'Short form' }).fill('/ttd');
    await dialog.getByRole('textbox', { name: 'Text' }).fill('lain');
    await dialog.getByRole('button', { name: 'Add' }).click();
    await expect(dialog.getByText('There is already a short form of this name.')).toBeVisible();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await shoot(page, 'settings-short-forms');
  });

  await test.step('in the body, the headline and the standfirst', async () => {
    await write(page, 'Singkatan', 'Salam, /ttd ');
    await expect(body.getByRole('paragraph')).toHaveText('Salam, RedaksiJakarta');
    await page.keyboard.press('Control+Z');
    await expect(body.getByRole('paragraph')).toHaveText('Salam, /ttd ');
    await page.keyboard.press('Control+Y');
    await readAgain(page, 'Singkatan');
    await expect(body.getByRole('paragraph')).toHaveText('Salam, RedaksiJakarta');
    await page.getByRole('textbox', { name: 'Standfirst' }).pressSequentially('/ttd ');
    await expect(page.getByRole('textbox', { name: 'Standfirst' })).toHaveValue('Redaksi Jakarta');
    await page.keyboard.press('Control+Z');
    await expect(page.getByRole('textbox', { name: 'Standfirst' })).toHaveValue('/ttd ');
  });

  await test.step('changed and taken away', async () => {
    await openSettings(page, 'Writing');
    await page.getByRole('button', { name: 'Change “/ttd”' }).click();
    await page.getByRole('textbox', { name: 'Text' }).fill('Meja berita');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(list.getByRole('listitem')).toHaveText([/Meja berita/]);
    await page.getByRole('button', { name: 'Remove “/ttd”' }).click();
    await expect(list).toHaveCount(0);
  });
});
