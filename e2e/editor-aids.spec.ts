import { bodyOf, formatting, pressEach, readAgain } from './body.ts';
import { shoot } from './shots.ts';
import { write } from './steps.ts';
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
